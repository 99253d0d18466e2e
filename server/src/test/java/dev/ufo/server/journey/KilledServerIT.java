package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The server dies in the middle of a run and is started again on the data of its own PostgreSQL, which died with it; or
 * PostgreSQL alone dies, and the server starts it again.
 */
class KilledServerIT {
    /** Longer than any start takes, so that the run is not given away meanwhile. */
    private static final Map<String, String> LONG_LEASE = Map.of("UFO_RUN_LEASE_SECONDS", "300");

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostAndTheRunEnds() throws Exception {
        try (ServerProcess server = ServerProcess.start(directory, LONG_LEASE)) {
            Board board = Board.create(server.api(), "claude");
            RoverProcess.enroll(directory.resolve("rover"), server.port(), board.enrollmentCode());
            String operation = board.operation("Say hello", "");
            try (RoverProcess rover =
                    RoverProcess.start(directory.resolve("rover"), Map.of(RoverProcess.PAUSE, "2000"))) {
                JsonNode run = board.awaitRun(operation, 1, "running");
                Timeline before = Awaitility.await("the pilot has said something")
                        .atMost(Deadlines.STEP)
                        .until(
                                () -> Timeline.of(board, run),
                                timeline -> !timeline.messages().isEmpty());
                List<String> queued = IntStream.range(0, 20)
                        .mapToObj(number -> board.operation("Later " + number, ""))
                        .toList();

                server.kill();
                Awaitility.await("the rover has noticed")
                        .atMost(Deadlines.STEP)
                        .until(() -> rover.output().contains("waits for the server")
                                || rover.output().contains("heartbeat not heard"));
                try (ServerProcess restarted = ServerProcess.start(directory, server.port(), LONG_LEASE)) {
                    assertThat(queued)
                            .as(restarted.output())
                            .allSatisfy(later -> assertThat(
                                            board.page(later).get("runs").size())
                                    .isEqualTo(1));
                    inspect(board, board.awaitRun(operation, 1, "succeeded"), before);
                }
            }
        }
    }

    @Test
    void aRunOutlivesItsDatabase() throws Exception {
        try (ServerProcess server = ServerProcess.start(directory, LONG_LEASE)) {
            Board board = Board.create(server.api(), "claude");
            RoverProcess.enroll(directory.resolve("rover"), server.port(), board.enrollmentCode());
            String operation = board.operation("Say hello", "");
            try (RoverProcess rover =
                    RoverProcess.start(directory.resolve("rover"), Map.of(RoverProcess.PAUSE, "2000"))) {
                JsonNode run = board.awaitRun(operation, 1, "running");
                Timeline before = Awaitility.await("the pilot has said something")
                        .atMost(Deadlines.STEP)
                        .until(
                                () -> Timeline.of(board, run),
                                timeline -> !timeline.messages().isEmpty());
                String acknowledged = board.operation("Later", "");

                assertThat(postgres().destroyForcibly()).as("SIGKILL sent").isTrue();

                Awaitility.await("the database is back")
                        .atMost(Deadlines.START)
                        .ignoreExceptions()
                        .until(() -> server.api().get("/readyz").status() == 200
                                && postgres().isAlive());
                inspect(board, board.awaitRun(operation, 1, "succeeded"), before);
                assertThat(board.awaitRun(acknowledged, 1, "succeeded").get("id"))
                        .as(rover.output())
                        .isNotNull();
            }
        }
    }

    /** The first of the processes of the server's own PostgreSQL, as the file that it keeps says. */
    private ProcessHandle postgres() throws IOException {
        try (Stream<Path> files = Files.walk(directory, 4)) {
            Path told = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(told).getFirst()))
                    .orElseThrow();
        }
    }

    private static void inspect(Board board, JsonNode run, Timeline before) {
        Timeline after = Timeline.of(board, run);
        assertThat(after.states()).containsExactly("queued", "claimed", "running", "succeeded");
        assertThat(after.messages()).startsWith(before.messages().toArray(JsonNode[]::new));
        assertThat(after.sequence())
                .containsExactlyElementsOf(
                        IntStream.range(0, after.messages().size()).boxed().toList());
        assertThat(after.diffs()).singleElement().asString().contains("+Say hello");
    }
}
