package dev.ufo.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a fleet changed.
 *
 * @param id which one; null for several
 * @param operation the operation it belongs to, if any; null for several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ViewChange(
        @JsonProperty("t") ChangeType type,
        @JsonProperty("f") UUID fleet,
        @JsonProperty("id") @Nullable UUID id,
        @JsonProperty("op") @Nullable UUID operation) {
    /** The same without saying which one. */
    ViewChange collapsed() {
        return new ViewChange(type, fleet, null, null);
    }
}
