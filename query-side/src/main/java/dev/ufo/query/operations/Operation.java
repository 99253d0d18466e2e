package dev.ufo.query.operations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An operation on the wire (contract section 2.2).
 *
 * @param labels by name; JSON
 * @param reactions filled in the operation's page only
 * @param run additive: the latest run as it stands, or null if it never had one
 */
public record Operation(
        UUID id,
        String title,
        String body,
        String status,
        @JsonProperty("mission_id") UUID missionId,
        int seq,
        int priority,
        @JsonProperty("assignee_type") @Nullable String assigneeType,
        @JsonProperty("assignee_id") @Nullable UUID assigneeId,
        @JsonProperty("required_tags") List<String> requiredTags,
        @JsonProperty("excluded_tags") List<String> excludedTags,
        @JsonRawValue String labels,
        List<Reaction> reactions,
        Sub sub,
        @JsonProperty("start_date") @Nullable String startDate,
        @JsonProperty("due_date") @Nullable String dueDate,
        @JsonProperty("parent_id") @Nullable UUID parentId,
        @JsonProperty("created_by") @Nullable UUID createdBy,
        boolean archived,
        @JsonProperty("created_at") String createdAt,
        @JsonProperty("updated_at") String updatedAt,
        @JsonRawValue @Nullable String run) {
    /** Its direct children, and how many of them are done. */
    public record Sub(int total, int done) {}

    /** The same with these reactions. */
    Operation with(List<Reaction> found) {
        return new Operation(
                id,
                title,
                body,
                status,
                missionId,
                seq,
                priority,
                assigneeType,
                assigneeId,
                requiredTags,
                excludedTags,
                labels,
                found,
                sub,
                startDate,
                dueDate,
                parentId,
                createdBy,
                archived,
                createdAt,
                updatedAt,
                run);
    }
}
