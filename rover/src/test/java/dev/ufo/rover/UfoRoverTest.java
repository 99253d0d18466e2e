package dev.ufo.rover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.rover.pilot.ProcessTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts and ends it. */
class UfoRoverTest {
    @TempDir
    Path directory;

    private FakeHub hub;

    @BeforeEach
    void openHub() throws IOException {
        hub = new FakeHub();
    }

    @AfterEach
    void closeHub() throws InterruptedException {
        hub.close();
        ProcessTree.killMarked(mark());
    }

    @Test
    void enrollsListsAndRemoves() throws Exception {
        assertThat(run("rover", "list")).contains("exit 0", "no rovers");
        assertThat(run("rover", "start")).contains("exit 1", "enroll one");
        assertThat(enroll("--name", "mine", "--tag", "gpu", "--tag", "fast")).contains("exit 0", FakeHub.ROVER_ID);
        assertThat(hub.enrollments().getFirst().toString())
                .startsWith("{\"name\":\"mine\",\"tags\":[\"gpu\",\"fast\"],\"auto_tags\":[\"os:linux\",\"arch:")
                .contains("\"pilot:claude\",\"pilot:codex\"");
        assertThat(run("list")).contains("exit 0", FakeHub.ROVER_ID, "as kept", hub.url());
        assertThat(run("remove")).contains("exit 1", "--all");
        assertThat(run("remove", "nope")).contains("exit 1", "no rover matches");
        assertThat(run("remove", FakeHub.ROVER_ID.substring(0, 4))).contains("exit 0");
        assertThat(hub.isDeregistered()).isTrue();
        assertThat(run("remove", "--all")).contains("exit 0");
    }

    @Test
    void tellsWrongUseFromFailure() throws Exception {
        assertThat(run()).contains("exit 2", "Usage: ufo rover");
        assertThat(run("start", "--no-such-option")).contains("exit 2");
        assertThat(run("enroll", "--server", hub.url())).contains("exit 2", "--enrollment-code");
        assertThat(run("enroll", "--server", hub.url(), "--enrollment-code", "wrong"))
                .contains("exit 1", "status 401");
        assertThat(run("--version")).contains("exit 0", "ufo 0.1.0");
    }

    @Test
    void endsItsPilotsOnSigterm() throws Exception {
        assertThat(enroll()).contains("exit 0");
        hub.offer("r1", "claude", "scripted:tree", "");
        try (var rover = RoverProgram.start(directory, "rover", "start")) {
            Await.until("the tree has grown", () -> pilots() >= 5);
            var since = System.nanoTime();

            rover.terminate();

            assertThat(rover.exitCode()).isEqualTo(143);
            assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(10));
            assertThat(pilots()).isZero();
            assertThat(hub.states("r1")).containsExactly("running");
            assertThat(rover.output()).contains("stopped; the server queues it again");
        }
    }

    @Test
    void endsOnSigtermWhileTheServerIsAway() throws Exception {
        assertThat(enroll()).contains("exit 0");
        hub.offer("r1", "claude", "Say hello", "");
        hub.answerReports(503);
        try (var rover = RoverProgram.start(directory, "start")) {
            Await.until("it waits", () -> rover.output().contains("waits for the server"));

            rover.terminate();

            assertThat(rover.exitCode()).isEqualTo(143);
        }
    }

    @Test
    void endsThePilotsOfAKilledPredecessorBeforeItClaims() throws Exception {
        assertThat(enroll()).contains("exit 0");
        hub.offer("r1", "claude", "scripted:tree", "");
        try (var killed = RoverProgram.start(directory, "start")) {
            Await.until("the tree has grown", () -> pilots() >= 5);
            killed.kill();
            assertThat(killed.exitCode()).isEqualTo(137);
        }
        assertThat(pilots()).isPositive();

        hub.offer("r2", "claude", "Say hello", "");
        try (var next = RoverProgram.start(directory, "start")) {
            Await.until("the next run is done", () -> hub.states("r2").contains("succeeded"));
            assertThat(pilots()).isZero();
            assertThat(next.output()).contains("r2");
        }
    }

    /** The pilot is done, the server is away, and the rover is killed: the work was paid for, and must not be lost. */
    @Test
    void tellsTheEndThatAKilledPredecessorCouldNotTell() throws Exception {
        assertThat(enroll()).contains("exit 0");
        hub.offer("r1", "claude", "Say hello", "");
        hub.answerReports(503);
        try (var killed = RoverProgram.start(directory, "start")) {
            Await.until("the end is kept", () -> journals().contains("\"succeeded\""));
            killed.kill();
            assertThat(killed.exitCode()).isEqualTo(137);
        }
        hub.answerReports(201);
        try (var next = RoverProgram.start(directory, "start")) {
            Await.until("the end is told", () -> hub.states("r1").contains("succeeded"));
            assertThat(hub.calls("r1").stream().map(FakeHub.Call::path).distinct())
                    .containsExactly("events", "state", "messages", "artifacts", "result");
            assertThat(hub.calls("r1").stream()
                            .filter(call -> call.path().equals("messages"))
                            .map(call -> call.body().path("seq").asInt()))
                    .containsExactly(0, 1, 2, 3, 4, 5, 6);
            Await.until("the journal is gone", () -> journals().isEmpty());
            assertThat(next.output()).contains("telling its end");
        }
    }

    @Test
    void handsBackTheRunThatAKilledPredecessorWasAt() throws Exception {
        assertThat(enroll()).contains("exit 0");
        hub.offer("r1", "claude", "scripted:tree", "");
        try (var killed = RoverProgram.start(directory, "start")) {
            Await.until("the tree has grown", () -> pilots() >= 5);
            killed.kill();
            assertThat(killed.exitCode()).isEqualTo(137);
        }
        var beats = hub.heartbeats("r1");
        try (var next = RoverProgram.start(directory, "start")) {
            Await.until(
                    "the run is handed back",
                    () -> hub.calls("r1").stream()
                            .anyMatch(call ->
                                    call.body().path("message").asString("").contains("queued again")));
            Await.until("the journal is gone", () -> journals().isEmpty());
            assertThat(hub.states("r1")).containsExactly("running");
            assertThat(hub.heartbeats("r1")).isEqualTo(beats);
            assertThat(next.output()).contains("handed back");
        }
    }

    @Test
    void letsNoSecondProcessRunTheSameRover() throws Exception {
        assertThat(enroll()).contains("exit 0");
        try (var first = RoverProgram.start(directory, "start")) {
            Await.until("the first runs", () -> !hub.tags().isEmpty());
            first.collectGarbage();

            assertThat(run("start")).contains("exit 1", "already running");
            assertThat(first.output()).contains(FakeHub.ROVER_ID);
        }
    }

    @Test
    void failsWhenTheServerRejectsIt() throws Exception {
        assertThat(enroll()).contains("exit 0");
        hub.answerClaims(401);

        assertThat(run("start")).contains("exit 1", "does not know it any more");
    }

    @Test
    void drivesTheScriptedPilotInTheOutpostAskedFor() throws Exception {
        assertThat(enroll()).contains("exit 0");
        var base = directory.resolve("base");
        hub.offer("r1", "claude", "Say hello", "");
        try (var rover = RoverProgram.start(directory, "start", "--scripted-pilot", "--outpost", base.toString())) {
            Await.until("the run is done", () -> hub.states("r1").contains("succeeded"));
            assertThat(rover.output()).contains(base + "/rovers/" + FakeHub.ROVER_ID + "/operations/op-r1");
        }
    }

    private String enroll(String... more) throws Exception {
        var arguments = new ArrayList<>(List.of("enroll", "--server", hub.url(), "--enrollment-code", FakeHub.CODE));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private String run(String... arguments) throws Exception {
        try (var program = RoverProgram.start(directory, arguments)) {
            var exitCode = program.exitCode();
            return "exit " + exitCode + "\n" + program.output();
        }
    }

    /** What is kept of runs, as one text. */
    private String journals() {
        var all = new StringBuilder();
        try (var files = Files.newDirectoryStream(directory.resolve(".ufo/rovers/" + FakeHub.ROVER_ID + "/runs"))) {
            for (var file : files) {
                all.append(Files.readString(file));
            }
        } catch (IOException _) {
            return ""; // Not made yet, or just deleted.
        }
        return all.toString();
    }

    private int pilots() {
        return ProcessTree.marked(mark()).size();
    }

    private String mark() {
        return directory.resolve(".ufo/rovers") + "/";
    }
}
