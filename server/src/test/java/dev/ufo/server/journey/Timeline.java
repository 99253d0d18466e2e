package dev.ufo.server.journey;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A run as its page shows it.
 *
 * @param transcript the answer to a question for one run
 */
record Timeline(JsonNode transcript) {
    static Timeline of(Board board, JsonNode run) {
        return new Timeline(board.transcript(run.get("id").asString()));
    }

    /** The states the run went through, and other status notes of the server. */
    List<String> states() {
        return events("status").toList();
    }

    /** The messages of the events of a kind. */
    Stream<String> events(String kind) {
        return transcript
                .get("events")
                .valueStream()
                .filter(event -> event.get("kind").asString().equals(kind))
                .map(event -> event.get("message").asString());
    }

    List<JsonNode> messages() {
        return transcript.get("messages").valueStream().toList();
    }

    List<String> messageTypes() {
        return messages().stream()
                .map(message -> message.get("type").asString())
                .toList();
    }

    List<Integer> sequence() {
        return messages().stream().map(message -> message.get("seq").asInt()).toList();
    }

    /** The texts of all diffs. */
    List<String> diffs() {
        return transcript
                .get("artifacts")
                .valueStream()
                .filter(artifact -> artifact.get("kind").asString().equals("diff"))
                .map(artifact -> artifact.get("content").asString())
                .toList();
    }
}
