package dev.ufo.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/rover/runs/{id}/artifacts}.
 *
 * @param kind    {@code diff} from a rover; the server takes an absent one for {@code artifact}
 * @param name    {@code git.diff} from a rover
 * @param content the whole text, at most 16 MiB of JSON
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArtifactReport(
        @Nullable String kind,
        @Nullable String name,
        @Nullable String content) {}
