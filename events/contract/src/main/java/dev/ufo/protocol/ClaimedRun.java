package dev.ufo.protocol;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The answer 200 of {@code POST /api/rover/runs/claim}. A component the answer lacks is the empty string, and none is
 * ever null: a rover of the first release cannot read an answer with a null in it.
 *
 * @param id          names this claim in every later call; opaque to the rover
 * @param operationId names the work dir
 * @param state       {@code claimed}
 * @param pilot       kind of the pilot to start
 * @param command     the run's command, empty for a first run
 * @param prompt      what to ask the pilot
 * @param sessionId   the pilot's session to resume; empty for a fresh one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClaimedRun(
        String id,
        @JsonProperty("operation_id") String operationId,
        String state,
        String pilot,
        String command,
        String prompt,
        @JsonProperty("session_id") String sessionId) {

    public ClaimedRun {
        id = orEmpty(id);
        operationId = orEmpty(operationId);
        state = orEmpty(state);
        pilot = orEmpty(pilot);
        command = orEmpty(command);
        prompt = orEmpty(prompt);
        sessionId = orEmpty(sessionId);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
