package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A rover that holds a run falls silent: the run goes to another one, and of the first one nothing is left at work. */
class LostLeaseIT {
    /** Pilot, shell and three sleepers, one of them in a session of its own. */
    private static final int TREE = 5;

    /** Longer than the five seconds between two heartbeats. */
    private static final String LEASE_SECONDS = "8";

    @TempDir
    Path directory;

    private TestDatabase database;
    private ServerProcess server;
    private Board board;

    @BeforeEach
    void startServer() throws IOException {
        database = TestDatabase.migrated().open();
        server = ServerProcess.start(
                directory, Map.of("DATABASE_URL", database.url(), "UFO_RUN_LEASE_SECONDS", LEASE_SECONDS));
        board = Board.create(server.api(), "claude");
    }

    @AfterEach
    void stopServer() {
        server.close();
        database.close();
    }

    @Test
    void aRoverThatSleptTooLongLosesItsRunAndKillsItsPilot() throws Exception {
        String operation = board.operation("Say hello", "");
        try (RoverProcess first = start("first", Map.of(RoverProcess.SCRIPT, "tree"))) {
            List<ProcessHandle> tree = awaitTree(first, operation);
            first.freeze();

            try (RoverProcess second = start("second", Map.of())) {
                inspect(board.awaitRun(operation, 1, "succeeded"), second);
            }
            assertThat(tree).allMatch(ProcessHandle::isAlive);
            first.thaw();

            awaitEnd(tree);
            String further = board.operation("scripted:work Say goodbye", "");
            board.awaitRun(further, 1, "succeeded");
            assertThat(first.output()).contains("lost: the server gave it away");
            inspect(board.run(operation), first);
        }
    }

    @Test
    void theRunOfAKilledRoverGoesToAnother() throws Exception {
        String operation = board.operation("Say hello", "");
        try (RoverProcess first = start("first", Map.of(RoverProcess.SCRIPT, "tree"))) {
            List<ProcessHandle> tree = awaitTree(first, operation);
            first.kill();

            try (RoverProcess second = start("second", Map.of())) {
                inspect(board.awaitRun(operation, 1, "succeeded"), second);
            }
            assertThat(tree).anyMatch(ProcessHandle::isAlive);

            try (RoverProcess again = RoverProcess.start(directory.resolve("first"), Map.of())) {
                awaitEnd(tree);
                assertThat(again.pilots()).isEmpty();
            }
        }
    }

    @Test
    void aRunThatIsLostAsOftenAsItMayBeFails() throws Exception {
        board.limitAttempts(1);
        String operation = board.operation("Say hello", "");
        try (RoverProcess rover = start("only", Map.of(RoverProcess.SCRIPT, "tree"))) {
            List<ProcessHandle> tree = awaitTree(rover, operation);
            rover.freeze();

            JsonNode run = board.awaitRun(operation, 1, "failed");

            assertThat(Timeline.of(board, run).states())
                    .containsOnlyOnce("queued")
                    .containsOnlyOnce("claimed");
            JsonNode page = board.page(operation);
            assertThat(page.at("/operation/status").asString()).isEqualTo("blocked");
            assertThat(page.at("/comments/0/author_type").asString()).isEqualTo("system");
            assertThat(page.at("/comments/0/body").asString()).contains("lost once");
            assertThat(board.get("/api/signals").body().get(0).get("type").asString())
                    .isEqualTo("task_failed");
            rover.thaw();
            awaitEnd(tree);
        }
    }

    private RoverProcess start(String name, Map<String, String> variables) throws Exception {
        RoverProcess.enroll(directory.resolve(name), server.port(), board.enrollmentCode());
        return RoverProcess.start(directory.resolve(name), variables);
    }

    private List<ProcessHandle> awaitTree(RoverProcess rover, String operation) {
        board.awaitRun(operation, 1, "running");
        return Awaitility.await("the pilot's tree has grown")
                .atMost(Deadlines.STEP)
                .until(rover::pilots, pilots -> pilots.size() >= TREE);
    }

    private static void awaitEnd(List<ProcessHandle> tree) {
        Awaitility.await("the first rover's pilot is gone with all it started")
                .atMost(Deadlines.STEP)
                .until(() -> tree.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Claimed twice under one id, ended once, and told by the second rover alone. */
    private void inspect(JsonNode run, RoverProcess rover) {
        Timeline timeline = Timeline.of(board, run);
        assertThat(timeline.states())
                .as(rover.output())
                .containsSubsequence("queued", "claimed", "running", "claimed", "running", "succeeded")
                .containsOnlyOnce("succeeded");
        assertThat(timeline.diffs()).singleElement().asString().contains("+Say hello");
        assertThat(board.page(run.get("operation_id").asString())
                        .get("operation")
                        .get("status")
                        .asString())
                .isEqualTo("in_review");
    }
}
