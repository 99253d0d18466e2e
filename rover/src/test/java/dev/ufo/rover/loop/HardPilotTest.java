package dev.ufo.rover.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.rover.Await;
import dev.ufo.rover.FakeHub;
import dev.ufo.rover.RoverRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Pilots that misbehave in ways the real ones were seen to: each run ends as it should, and nothing survives it. */
class HardPilotTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "claude, grandchild, succeeded",
        "codex, grandchild, succeeded",
        "codex, wait-stdin, succeeded",
        "claude, bad-utf8, succeeded",
        "claude, huge-line, succeeded",
        "codex, huge-line, succeeded",
        "claude, stderr-flood, succeeded",
        "claude, no-newline, succeeded",
        "codex, crlf, succeeded",
        "claude, many, succeeded",
        "claude, own-session, failed",
        "claude, 12-killed-by-sigterm-no-result, failed",
        "codex, 09-cut-off-by-signal, failed",
        "claude, commit, succeeded",
        "claude, stage, succeeded",
        "claude, nested, succeeded",
        "claude, binary, succeeded",
        "claude, big-file, succeeded",
    })
    void endsAsItShould(String pilot, String script, String end) throws Exception {
        try (var hub = new FakeHub();
                var rover = RoverRun.start(hub, directory, 1)) {
            hub.offer("r1", pilot, "scripted:" + script, "");

            Await.until("the run ended", () -> hub.states("r1").contains(end));

            assertThat(rover.processes()).isZero();
            assertThat(hub.states("r1")).containsExactly("running", end);
            assertThat(paths(hub)).contains("artifacts", "result");
            assertThat(diff(hub)).hasSizeLessThan(100_000);
            if (end.equals("succeeded")) {
                assertThat(diff(hub)).contains("+++ b/NOTES.md");
            }
        }
    }

    @Test
    void sendsTwentyThousandMessagesInOrder() throws Exception {
        try (var hub = new FakeHub();
                var rover = RoverRun.start(hub, directory, 1)) {
            hub.offer("r1", "claude", "scripted:many", "");

            Await.until("the run ended", () -> hub.states("r1").contains("succeeded"));

            var numbers = messages(hub).stream()
                    .map(message -> message.path("seq").asInt())
                    .toList();
            assertThat(numbers).hasSize(20_001).isSorted().doesNotHaveDuplicates();
            assertThat(rover.processes()).isZero();
        }
    }

    @Test
    void cutsALineThatIsTooLongAndGoesOn() throws Exception {
        try (var hub = new FakeHub();
                var rover = RoverRun.start(hub, directory, 1)) {
            hub.offer("r1", "codex", "scripted:huge-line", "");

            Await.until("the run ended", () -> hub.states("r1").contains("succeeded"));

            var outputs = messages(hub).stream()
                    .map(message -> message.path("output").asString(""))
                    .filter(output -> !output.isEmpty())
                    .toList();
            assertThat(outputs).hasSize(1);
            assertThat(outputs.getFirst()).startsWith("555").endsWith("[cut here: too long]");
            assertThat(messages(hub).stream()
                            .map(message -> message.path("content").asString("")))
                    .anyMatch(content -> content.startsWith("{\"type\":\"item.completed\"")
                            && content.endsWith("[cut here: too long]"));
            assertThat(rover.processes()).isZero();
        }
    }

    @Test
    void boundsWhatComesOnStandardError() throws Exception {
        try (var hub = new FakeHub();
                var rover = RoverRun.start(hub, directory, 1)) {
            hub.offer("r1", "claude", "scripted:stderr-flood", "");

            Await.until("the run ended", () -> hub.states("r1").contains("succeeded"));

            var lines = hub.calls("r1").stream()
                    .filter(call -> call.path().equals("events"))
                    .map(call -> call.body().path("message").asString())
                    .toList();
            assertThat(lines).hasSizeLessThan(5_000).anyMatch(line -> line.contains("further standard error"));
            assertThat(rover.processes()).isZero();
        }
    }

    @Test
    void endsAPilotThatIgnoresRequestsToEnd() throws Exception {
        try (var hub = new FakeHub();
                var rover = RoverRun.start(hub, directory, 1)) {
            hub.offer("r1", "claude", "scripted:ignore-term", "");
            Await.until("the pilot runs", () -> hub.heartbeats("r1") > 3 && rover.processes() > 0);

            hub.lose("r1");

            Await.until("the pilot is gone", () -> rover.processes() == 0);
            assertThat(hub.states("r1")).containsExactly("running");
        }
    }

    @Test
    void doesNotTellASecretThatThePilotPrints() throws Exception {
        try (var hub = new FakeHub();
                var rover = RoverRun.start(hub, directory, 1)) {
            hub.offer("r1", "claude", "scripted:secret", "");
            Await.until("the run ended", () -> hub.states("r1").contains("succeeded"));
            assertThat(hub.calls("r1").toString())
                    .contains("token [redacted] and home")
                    .doesNotContain("ghp_");
            assertThat(rover.processes()).isZero();
        }
    }

    @Test
    void endsAPilotThatFallsSilent() throws Exception {
        var limits = new RunLimits(Duration.ZERO, Duration.ofSeconds(2), 0);
        try (var hub = new FakeHub();
                var rover = RoverRun.start(hub, directory, 1, limits)) {
            hub.offer("r1", "claude", "scripted:silent", "");
            Await.until("the run ended", () -> hub.states("r1").contains("failed"));
            assertThat(rover.processes()).isZero();
            assertThat(hub.calls("r1").toString()).contains("the rover ended claude: it said nothing for 2s");
            assertThat(paths(hub)).contains("artifacts", "result");
        }
    }

    @Test
    void endsAPilotThatTakesTooLong() throws Exception {
        var limits = new RunLimits(Duration.ofSeconds(2), Duration.ZERO, 0);
        try (var hub = new FakeHub();
                var rover = RoverRun.start(hub, directory, 1, limits)) {
            hub.offer("r1", "claude", "scripted:tree", "");
            Await.until("the run ended", () -> hub.states("r1").contains("failed"));
            assertThat(rover.processes()).isZero();
            assertThat(hub.calls("r1").toString()).contains("it took more than 2s");
        }
    }

    @Test
    void endsAPilotThatWritesTooMuch() throws Exception {
        var limits = new RunLimits(Duration.ZERO, Duration.ZERO, 50);
        try (var hub = new FakeHub();
                var rover = RoverRun.start(hub, directory, 1, limits)) {
            hub.offer("r1", "claude", "scripted:silent", "");
            Await.until("the run ended", () -> hub.states("r1").contains("failed"));
            assertThat(rover.processes()).isZero();
            assertThat(hub.calls("r1").toString()).contains("it wrote more than 50 characters");
        }
    }

    private static List<String> paths(FakeHub hub) {
        return hub.calls("r1").stream().map(FakeHub.Call::path).toList();
    }

    private static List<JsonNode> messages(FakeHub hub) {
        return hub.calls("r1").stream()
                .filter(call -> call.path().equals("messages"))
                .map(FakeHub.Call::body)
                .toList();
    }

    private static String diff(FakeHub hub) {
        return hub.calls("r1").stream()
                .filter(call -> call.path().equals("artifacts"))
                .map(call -> call.body().path("content").asString())
                .findFirst()
                .orElseThrow();
    }
}
