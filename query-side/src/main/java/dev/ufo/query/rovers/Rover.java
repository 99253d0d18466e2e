package dev.ufo.query.rovers;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rover on the wire (contract section 2.3); {@code lastSeenAt} is left out if it was never seen. */
record Rover(
        UUID id,
        String name,
        String status,
        List<String> tags,
        @JsonProperty("auto_tags") List<String> autoTags,

        @JsonProperty("last_seen_at") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String lastSeenAt,

        @JsonProperty("created_at") String createdAt) {}
