package dev.ufo.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/rover/runs/{id}/result}, sent before the final state. A rover always sends all four.
 *
 * @param sessionId  the pilot's session; empty if it told none
 * @param message    the pilot's final message without its markers; a comment if not blank
 * @param needsInput whether only a human can go on
 * @param opStatus   the status the pilot asked for: {@code in_review}, {@code done}, {@code blocked},
 *                   {@code cancelled}; anything else is ignored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultReport(
        @JsonProperty("session_id") @Nullable String sessionId,
        @Nullable String message,
        @JsonProperty("needs_input") @Nullable Boolean needsInput,
        @JsonProperty("op_status") @Nullable String opStatus) {}
