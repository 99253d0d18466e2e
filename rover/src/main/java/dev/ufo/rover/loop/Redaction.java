package dev.ufo.rover.loop;

import dev.ufo.protocol.ArtifactReport;
import dev.ufo.protocol.MessageReport;
import dev.ufo.protocol.ResultReport;
import dev.ufo.protocol.RunEventReport;
import dev.ufo.rover.hub.RunCall;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes secrets out of what is told of a run: the values of the rover's variables that are called secret, the rover's
 * own token, and what has the form of a well-known kind of token. A pilot may print any of them by mistake.
 */
final class Redaction {
    private static final String REDACTED = "[redacted]";
    private static final int SHORTEST_SECRET = 8;
    private static final Pattern SECRET_NAME = Pattern.compile(
            ".*(TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|ACCESS_KEY|PRIVATE_KEY|ENROLLMENT_CODE)|DATABASE_URL",
            Pattern.CASE_INSENSITIVE);
    private static final String FORMS = String.join(
            "|",
            "\\bgh[pousr]_[A-Za-z0-9]{36,}",
            "\\bgithub_pat_[A-Za-z0-9_]{22,}",
            "\\bglpat-[A-Za-z0-9_-]{20,}",
            "\\bnpm_[A-Za-z0-9]{36}",
            "\\bxox[abprs]-[A-Za-z0-9-]{10,}",
            "\\bAKIA[0-9A-Z]{16}\\b",
            "\\bsk-(?=[\\w-]*\\d)(?=[\\w-]*[A-Z])[\\w-]{20,}",
            "-----BEGIN [A-Z ]*PRIVATE KEY-----(?s:.*?)-----END [A-Z ]*PRIVATE KEY-----");

    private final Pattern secrets;

    private Redaction(Pattern secrets) {
        this.secrets = secrets;
    }

    /** For a rover with these variables and this token. */
    static Redaction of(Map<String, String> environment, String token) {
        var values = environment.entrySet().stream()
                .filter(variable -> SECRET_NAME.matcher(variable.getKey()).matches())
                .map(Map.Entry::getValue);
        return new Redaction(Pattern.compile(Stream.concat(Stream.of(token), values)
                .filter(value -> value.length() >= SHORTEST_SECRET)
                .map(value -> Pattern.quote(value) + "|")
                .collect(Collectors.joining("", "", FORMS))));
    }

    /** The same call without secrets in it. */
    RunCall of(RunCall call) {
        return switch (call) {
            case RunCall.Event(var event) ->
                new RunCall.Event(new RunEventReport(event.kind(), clean(event.message())));
            case RunCall.Message(var message) ->
                new RunCall.Message(new MessageReport(
                        message.seq(),
                        message.type(),
                        message.tool(),
                        clean(message.content()),
                        message.input() instanceof JsonNode input
                                ? WireText.mapped(input, this::text)
                                : message.input(),
                        clean(message.output())));
            case RunCall.Artifact(var artifact) ->
                new RunCall.Artifact(new ArtifactReport(artifact.kind(), artifact.name(), clean(artifact.content())));
            case RunCall.Result(var result) ->
                new RunCall.Result(new ResultReport(
                        result.sessionId(), clean(result.message()), result.needsInput(), result.opStatus()));
            case RunCall.State _, RunCall.Heartbeat _ -> call;
        };
    }

    private @Nullable String clean(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private String text(String text) {
        return secrets.matcher(text).replaceAll(REDACTED);
    }
}
