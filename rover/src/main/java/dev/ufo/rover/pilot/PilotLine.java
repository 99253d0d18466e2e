package dev.ufo.rover.pilot;

import java.util.List;
import java.util.Optional;

/**
 * What one line of a pilot's output means. Of each optional part, the last one of a stream counts.
 *
 * @param messages     steps of the transcript, in order
 * @param sessionId    the session to resume later
 * @param finalMessage the pilot's last word, with its markers
 * @param failure      why the pilot failed, in its own words
 */
public record PilotLine(
        List<PilotMessage> messages,
        Optional<String> sessionId,
        Optional<String> finalMessage,
        Optional<String> failure) {

    /** A line that says nothing of interest. */
    public static final PilotLine NOTHING = of(List.of());

    public PilotLine {
        messages = List.copyOf(messages);
    }

    public static PilotLine of(List<PilotMessage> messages) {
        return new PilotLine(messages, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A line that is no JSON: shown as it is. */
    public static PilotLine plain(String line) {
        return of(List.of(new PilotMessage.Text(line)));
    }

    public PilotLine withSessionId(Optional<String> id) {
        return new PilotLine(messages, id, finalMessage, failure);
    }

    public PilotLine withFinalMessage(Optional<String> message) {
        return new PilotLine(messages, sessionId, message, failure);
    }

    public PilotLine withFailure(Optional<String> reason) {
        return new PilotLine(messages, sessionId, finalMessage, reason);
    }
}
