package dev.ufo.query.operations;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment on the wire (contract section 2.2).
 *
 * @param reactions filled where an operation's comments are shown to somebody
 * @param editedAt additive: when its author last wrote it anew; null if never
 * @param waiting additive: a run was active when a person said it, and no later one has been told yet
 */
public record Comment(
        UUID id,
        @JsonProperty("author_type") String authorType,
        @JsonProperty("author_id") @Nullable UUID authorId,
        String body,
        List<Reaction> reactions,
        @JsonProperty("created_at") String createdAt,
        @JsonProperty("edited_at") @Nullable String editedAt,
        boolean waiting) {
    /** The same with these reactions. */
    Comment with(List<Reaction> found) {
        return new Comment(id, authorType, authorId, body, found, createdAt, editedAt, waiting);
    }
}
