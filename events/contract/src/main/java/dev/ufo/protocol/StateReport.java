package dev.ufo.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/rover/runs/{id}/state}.
 *
 * @param state {@code starting}, {@code running}, {@code blocked}, {@code succeeded}, {@code failed} or {@code canceled}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StateReport(@Nullable String state) {}
