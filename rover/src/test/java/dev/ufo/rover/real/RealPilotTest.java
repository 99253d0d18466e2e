package dev.ufo.rover.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ufo.protocol.ClaimedRun;
import dev.ufo.rover.Await;
import dev.ufo.rover.FakeHub;
import dev.ufo.rover.RoverProgram;
import dev.ufo.rover.host.Host;
import dev.ufo.rover.host.PilotSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The real programs, as the rover starts them, read them and resumes their sessions; skipped where they are not
 * installed. Tried with claude 2.1.330 and codex 0.169.0.
 */
class RealPilotTest {
    @TempDir
    Path directory;

    @Test
    void claudeWorksAndGoesOn() throws Exception {
        try (var model = new ScriptedModel(new AnthropicModel())) {
            var variables = Map.of(
                    "ANTHROPIC_BASE_URL", model.url(),
                    "ANTHROPIC_API_KEY", "scripted",
                    "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "1",
                    "DISABLE_AUTOUPDATER", "1",
                    "IS_SANDBOX", "1"); // Tests may run as root.
            worksAndGoesOn("claude", "Bash", model, variables);
        }
    }

    @Test
    void codexWorksAndGoesOn() throws Exception {
        try (var model = new ScriptedModel(new OpenAiModel())) {
            var settings = Files.createDirectories(directory.resolve(".codex")).resolve("config.toml");
            Files.writeString(settings, """
                    model = "gpt-5"
                    model_provider = "scripted"
                    [model_providers.scripted]
                    name = "scripted"
                    base_url = "%s/v1"
                    wire_api = "responses"
                    env_key = "SCRIPTED_KEY"
                    """.formatted(model.url()));
            worksAndGoesOn("codex", "shell", model, Map.of("SCRIPTED_KEY", "scripted"));
        }
    }

    private void worksAndGoesOn(String pilot, String shell, ScriptedModel model, Map<String, String> variables)
            throws Exception {
        var executable = new PilotSearch(Host.current()).find(pilot);
        assumeThat(executable).as(pilot + " is installed").isPresent();
        var pilots = executable.orElseThrow().toAbsolutePath().getParent();
        try (var hub = new FakeHub()) {
            enroll(hub, pilots);
            hub.offer(run("r1", pilot, "Say hello", ""));
            try (var rover = RoverProgram.startAlone(directory, pilots, variables, "start")) {
                awaitEnd(hub, "r1", rover);
                var session = body(hub, "r1", "result").path("session_id").asString();
                assertThat(session).isNotEmpty();
                assertThat(body(hub, "r1", "result").path("message").asString()).isEqualTo("Wrote HELLO.md.");
                assertThat(types(hub, "r1")).containsSubsequence("tool_use", "tool_result", "text");
                assertThat(messages(hub, "r1").toString()).contains("\"" + shell + "\"", "cat HELLO.md", "hello");
                assertThat(body(hub, "r1", "artifacts").path("content").asString())
                        .contains("+++ b/HELLO.md", "+hello");

                hub.offer(run("r2", pilot, "And goodbye", session));
                awaitEnd(hub, "r2", rover);
                assertThat(body(hub, "r2", "result").path("session_id").asString())
                        .isEqualTo(session);
                assertThat(body(hub, "r2", "result").path("message").asString()).isEqualTo("Nothing to add.");
                assertThat(model.conversations().getLast().toString())
                        .as("the session as the model is shown it again")
                        .contains("Say hello", "cat HELLO.md", "Wrote HELLO.md.", "And goodbye", "@@UFO_NEEDS_INPUT@@");
            }
        }
    }

    private void enroll(FakeHub hub, Path pilots) throws IOException, InterruptedException {
        try (var enroll = RoverProgram.startAlone(
                directory, pilots, Map.of("UFO_SERVER", hub.url(), "UFO_ENROLLMENT_CODE", FakeHub.CODE), "enroll")) {
            assertThat(enroll.exitCode()).as(enroll.output()).isZero();
        }
    }

    private static ClaimedRun run(String id, String pilot, String prompt, String session) {
        return new ClaimedRun(id, "op", "claimed", pilot, "", prompt, session);
    }

    private static void awaitEnd(FakeHub hub, String run, RoverProgram rover) throws InterruptedException {
        Await.until(run + " ended", () -> hub.states(run).size() > 1);
        assertThat(hub.states(run)).as(rover.output() + hub.calls(run)).containsExactly("running", "succeeded");
    }

    private static List<JsonNode> messages(FakeHub hub, String run) {
        return hub.calls(run).stream()
                .filter(call -> call.path().equals("messages"))
                .map(FakeHub.Call::body)
                .toList();
    }

    private static List<String> types(FakeHub hub, String run) {
        return messages(hub, run).stream()
                .map(message -> message.path("type").asString())
                .toList();
    }

    private static JsonNode body(FakeHub hub, String run, String path) {
        return hub.calls(run).stream()
                .filter(call -> call.path().equals(path))
                .findFirst()
                .orElseThrow()
                .body();
    }
}
