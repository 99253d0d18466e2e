package dev.ufo.query.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.query.projection.ChangeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One frame: something of a kind changed (contract section 1.14). What is beside {@code t} is additive.
 *
 * @param id which one; null for any
 * @param operation the operation it belongs to; null if it is one itself, or for any
 * @param version the position of the log that a view has come to: what is fetched now is at least as new
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LiveFrame(
        @JsonProperty("t") ChangeType type,
        @JsonProperty("id") @Nullable UUID id,
        @JsonProperty("op") @Nullable UUID operation,
        @JsonProperty("v") long version) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The frame as text. */
    String json() {
        return JSON.writeValueAsString(this);
    }
}
