package dev.ufo.rover.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.protocol.MessageReport;
import dev.ufo.rover.hub.RunCall;
import dev.ufo.rover.pilot.FinalMessage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class RedactionTest {
    private static final Redaction REDACTION = Redaction.of(
            Map.of("GITLAB_TOKEN", "correct-horse", "DB_PASSWORD", "short", "EDITOR", "visual-editor"),
            "the-rovers-own-token");

    @Test
    void takesOutWhatTheRoverKnowsAsSecret() {
        assertThat(event("horse correct-horse the-rovers-own-token visual-editor short"))
                .isEqualTo("horse [redacted] [redacted] visual-editor short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ghp_0123456789abcdefghijABCDEFGHIJ012345",
                "github_pat_11ABCDEFG0123456789_abcdefghij",
                "sk-ant-api03-AbCdEfGhIjKlMnOp",
                "AKIAIOSFODNN7EXAMPLE",
                "-----BEGIN RSA PRIVATE KEY-----\n+MIIE\n+-----END RSA PRIVATE KEY-----",
            })
    void takesOutWhatLooksLikeAToken(String token) {
        assertThat(event("key=" + token + " end")).isEqualTo("key=[redacted] end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-loading-spinner-animation", "task-0123456789ABCDEFGHIJKLMN", "ghp_short", ""})
    void leavesTheRest(String text) {
        assertThat(event(text)).isEqualTo(text);
    }

    @Test
    void looksIntoEveryReport() {
        var nodes = JsonNodeFactory.instance;
        var input = nodes.objectNode().set("args", nodes.arrayNode().add("--token=correct-horse"));
        var message = new RunCall.Message(new MessageReport(0, "tool_use", "Bash", null, input, "was correct-horse"));
        assertThat(REDACTION.of(message).toString())
                .contains("--token=[redacted]", "was [redacted]")
                .doesNotContain("correct-horse");
        assertThat(REDACTION.of(RunReports.diff("+correct-horse")).toString()).contains("+[redacted]");
        assertThat(REDACTION
                        .of(RunReports.result("session", new FinalMessage("correct-horse", false, "done")))
                        .toString())
                .contains("session", "[redacted]", "done");
        assertThat(REDACTION.of(RunCall.state("running"))).isEqualTo(RunCall.state("running"));
    }

    private static String event(String text) {
        return ((RunCall.Event) REDACTION.of(RunCall.event("log", text)))
                .report()
                .message();
    }
}
