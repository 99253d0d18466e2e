package dev.ufo.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/rover/runs/{id}/events}.
 *
 * @param kind    {@code log}, {@code error} or {@code result} from a rover; the server takes an absent one for {@code log}
 * @param message for a person; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunEventReport(
        @Nullable String kind, @Nullable String message) {}
