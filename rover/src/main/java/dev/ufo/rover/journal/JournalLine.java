package dev.ufo.rover.journal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ufo.protocol.ArtifactReport;
import dev.ufo.protocol.ClaimedRun;
import dev.ufo.protocol.MessageReport;
import dev.ufo.protocol.ResultReport;
import dev.ufo.protocol.RunEventReport;
import dev.ufo.protocol.StateReport;
import dev.ufo.rover.hub.RunCall;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a journal: the run it is about, which comes first; a call to be made; or how many calls are done by now.
 *
 * @param path of the call
 * @param body of the call
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record JournalLine(
        @Nullable ClaimedRun run,
        @Nullable String path,
        @Nullable JsonNode body,
        @Nullable Integer done) {
    private static final JsonMapper JSON = new JsonMapper();

    static JournalLine of(ClaimedRun run) {
        return new JournalLine(run, null, null, null);
    }

    static JournalLine of(RunCall call) {
        return new JournalLine(null, call.path(), JSON.valueToTree(call.body().orElseThrow()), null);
    }

    static JournalLine done(int calls) {
        return new JournalLine(null, null, null, calls);
    }

    /** As it is written, with the line end. */
    byte[] bytes() {
        var json = JSON.writeValueAsBytes(this);
        var line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    /** Reads a line; empty if it is none. */
    static Optional<JournalLine> read(byte[] line) {
        try {
            return Optional.of(JSON.readValue(line, JournalLine.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** The call of a line that has one. */
    RunCall call() {
        return switch (String.valueOf(path)) {
            case "events" -> new RunCall.Event(JSON.treeToValue(body, RunEventReport.class));
            case "messages" -> new RunCall.Message(JSON.treeToValue(body, MessageReport.class));
            case "artifacts" -> new RunCall.Artifact(JSON.treeToValue(body, ArtifactReport.class));
            case "result" -> new RunCall.Result(JSON.treeToValue(body, ResultReport.class));
            case "state" -> new RunCall.State(JSON.treeToValue(body, StateReport.class));
            default -> throw new IllegalStateException("no call of a journal: " + path);
        };
    }
}
