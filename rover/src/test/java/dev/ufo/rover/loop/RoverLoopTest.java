package dev.ufo.rover.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.protocol.ClaimedRun;
import dev.ufo.rover.Await;
import dev.ufo.rover.FakeHub;
import dev.ufo.rover.RoverRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A rover against a server over real HTTP, with the scripted pilot as a real process. */
class RoverLoopTest {
    @TempDir
    Path directory;

    private FakeHub hub;

    @BeforeEach
    void openHub() throws IOException {
        hub = new FakeHub();
    }

    @AfterEach
    void closeHub() {
        hub.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claude", "codex"})
    void tellsARunInOrder(String pilot) throws Exception {
        hub.offer("r1", pilot, "Say hello", "");
        try (var rover = RoverRun.start(hub, directory, 1)) {
            awaitState("r1", "succeeded");

            var calls = hub.calls("r1");
            var messages = calls.stream()
                    .filter(call -> call.path().equals("messages"))
                    .toList();
            assertThat(calls.stream().map(FakeHub.Call::path).distinct())
                    .containsExactly("events", "state", "messages", "artifacts", "result");
            assertThat(calls.getFirst().body().path("message").asString())
                    .isEqualTo(pilot + " in " + rover.workDir("r1") + ": Say hello");
            assertThat(messages.stream().map(call -> call.body().path("seq").asInt()))
                    .containsExactlyElementsOf(
                            IntStream.range(0, messages.size()).boxed().toList());
            assertThat(hub.states("r1")).containsExactly("running", "succeeded");
            assertThat(calls.getLast().path()).isEqualTo("state");
            assertThat(body("r1", "artifacts").path("content").asString()).contains("+++ b/NOTES.md", "+Say hello");
            assertThat(body("r1", "result").path("message").asString()).contains("NOTES.md");
            assertThat(body("r1", "result").path("session_id").asString()).isNotEmpty();
        }
    }

    @Test
    void resumesTheSessionInTheSameWorkDir() throws Exception {
        hub.offer("r1", "claude", "Say hello", "");
        try (var rover = RoverRun.start(hub, directory, 1)) {
            awaitState("r1", "succeeded");
            var session = body("r1", "result").path("session_id").asString();

            hub.offer(new ClaimedRun("r2", "op-r1", "claimed", "claude", "", "And goodbye", session));
            awaitState("r2", "succeeded");

            assertThat(body("r2", "result").path("session_id").asString()).isEqualTo(session);
            assertThat(body("r2", "artifacts").path("content").asString()).contains("+Say hello", "+And goodbye");
            assertThat(hub.calls("r2").getFirst().body().path("message").asString())
                    .startsWith("resume in ");
            assertThat(Files.readString(rover.workDir("r1").resolve("NOTES.md")))
                    .contains("## Reply");
        }
    }

    @Test
    void killsTheWholeTreeOfALostRunAndFallsSilent() throws Exception {
        hub.offer("r1", "claude", "scripted:tree", "");
        try (var rover = RoverRun.start(hub, directory, 1)) {
            Await.until("the tree has grown", () -> rover.processes() >= 5);

            hub.lose("r1");

            Await.until("the tree is gone", () -> rover.processes() == 0);
            hub.offer("r2", "claude", "Say hello", "");
            awaitState("r2", "succeeded");
            assertThat(hub.states("r1")).containsExactly("running");
        }
    }

    @Test
    void losesNothingWhileTheServerIsAway() throws Exception {
        hub.offer("r1", "claude", "Say hello pause:200", "");
        try (var rover = RoverRun.start(hub, directory, 1)) {
            Await.until("the pilot talks", () -> hub.calls("r1").size() > 2);

            hub.goDown();
            Await.until("the rover noticed", () -> rover.output().contains("waits for the server"));
            Await.until("the pilot is done", () -> rover.processes() == 0);
            hub.comeBack();

            awaitState("r1", "succeeded");
            assertThat(hub.calls("r1").stream()
                            .filter(call -> call.path().equals("messages"))
                            .map(call -> call.body().path("seq").asInt())
                            .distinct())
                    .containsExactly(0, 1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void beatsFromTheClaimToTheAcknowledgedEnd() throws Exception {
        hub.offer("r1", "claude", "Say hello", "");
        hub.answerReports(503);
        try (var rover = RoverRun.start(hub, directory, 1)) {
            Await.until("heartbeats are tried", () -> rover.output().contains("heartbeat not heard"));
            Await.until("the pilot is done", () -> rover.processes() == 0);
            hub.answerReports(201);
            awaitState("r1", "succeeded");
            assertThat(hub.calls("r1").getFirst().path()).isEqualTo("events");
        }
    }

    @Test
    void blocksARunItCannotDrive() throws Exception {
        hub.offer("r1", "gemini", "Say hello", "");
        try (var rover = RoverRun.start(hub, directory, 1)) {
            awaitState("r1", "blocked");
            assertThat(hub.calls("r1").getFirst().body().path("kind").asString())
                    .isEqualTo("error");
            assertThat(rover.processes()).isZero();
        }
    }

    @Test
    void reportsAFailedPilotWithItsReason() throws Exception {
        hub.offer("r1", "codex", "scripted:04-auth-401", "");
        try (var rover = RoverRun.start(hub, directory, 1)) {
            awaitState("r1", "failed");
            assertThat(hub.calls("r1")
                            .get(hub.calls("r1").size() - 2)
                            .body()
                            .path("message")
                            .asString())
                    .contains("exit code 1", "401 Unauthorized");
            assertThat(rover.processes()).isZero();
        }
    }

    @Test
    void refusesAnOperationIdThatLeadsOutside() throws Exception {
        hub.offer(new ClaimedRun("r1", "../../elsewhere", "claimed", "claude", "", "Say hello", ""));
        try (var rover = RoverRun.start(hub, directory, 1)) {
            awaitState("r1", "failed");
            assertThat(directory.resolve("outpost/rovers/elsewhere")).doesNotExist();
            assertThat(rover.processes()).isZero();
        }
    }

    @Test
    void runsAsManyAsAllowedAndNoMore() throws Exception {
        for (var id : List.of("r1", "r2", "r3")) {
            hub.offer(id, "claude", "scripted:silent", "");
        }
        try (var rover = RoverRun.start(hub, directory, 2)) {
            Await.until("two run", () -> hub.heartbeats("r1") > 2 && hub.heartbeats("r2") > 2);
            assertThat(hub.calls("r3")).isEmpty();

            hub.lose("r1");

            Await.until("the third runs", () -> !hub.calls("r3").isEmpty());
            assertThat(rover.output()).contains("run r1 of operation op-r1: lost");
        }
    }

    @Test
    void stopsWithoutTellingAnEnd() throws Exception {
        hub.offer("r1", "claude", "scripted:tree", "");
        try (var rover = RoverRun.start(hub, directory, 1)) {
            Await.until("the tree has grown", () -> rover.processes() >= 5);

            rover.fleet().stop();

            assertThat(rover.processes()).isZero();
            assertThat(rover.fleet().await()).isFalse();
            assertThat(hub.states("r1")).containsExactly("running");
        }
    }

    @Test
    void endsWhenTheServerRejectsIt() throws Exception {
        hub.answerClaims(401);
        try (var rover = RoverRun.start(hub, directory, 1)) {
            assertThat(rover.fleet().await()).isTrue();
            assertThat(hub.tags().getFirst().path("tags").toString())
                    .isEqualTo("[\"os:linux\",\"arch:x86_64\",\"pilot:claude\",\"pilot:codex\"]");
        }
    }

    private void awaitState(String runId, String state) throws InterruptedException {
        Await.until(runId + " is " + state, () -> hub.states(runId).contains(state));
    }

    private JsonNode body(String runId, String path) {
        return hub.calls(runId).stream()
                .filter(call -> call.path().equals(path))
                .reduce((_, later) -> later)
                .orElseThrow()
                .body();
    }
}
