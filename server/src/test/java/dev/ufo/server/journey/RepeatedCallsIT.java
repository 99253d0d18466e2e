package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls with an idempotency key are carried out once, whichever servers they reach and whichever of those dies. */
class RepeatedCallsIT {
    private static final int KEYS = 24;
    private static final int ROUNDS = 3;

    @TempDir
    Path directory;

    @Test
    void twoServersCarryOutACallOnce() throws Exception {
        try (TestDatabase database = TestDatabase.migrated().open();
                ServerProcess one = start(database, "one");
                ServerProcess two = start(database, "two");
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Board board = Board.create(one.api(), "claude");
            List<Board> boards = List.of(board, board.at(two.port()), board.at(one.port()), board.at(two.port()));
            List<String> keys = keys();

            List<Callable<String>> calls = keys.stream()
                    .flatMap(key -> boards.stream().<Callable<String>>map(here -> () -> persist(here, key)))
                    .toList();
            List<String> answers = join(executor.invokeAll(calls));

            assertThat(answers.stream().distinct()).hasSize(KEYS);
            assertThat(operations(board)).isEqualTo(KEYS);
        }
    }

    @Test
    void aServerThatIsKilledLeavesNothingToBeDoneTwice() throws Exception {
        RandomGenerator random = new Random(11);
        try (TestDatabase database = TestDatabase.migrated().open();
                ServerProcess survivor = start(database, "survivor");
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Board board = Board.create(survivor.api(), "claude");
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            for (int round = 1; round <= ROUNDS; round++) {
                List<String> keys = keys();
                try (ServerProcess victim = start(database, "victim" + round)) {
                    Board doomed = board.at(victim.port());
                    AtomicInteger answered = new AtomicInteger();
                    List<Future<Boolean>> calls = keys.stream()
                            .map(key -> executor.submit(() -> tried(doomed, key, answered)))
                            .toList();
                    // Killed while some are answered, some are appended, and some have only begun.
                    int enough = 1 + random.nextInt(KEYS - 4);
                    Awaitility.await("the victim to be at work")
                            .pollInterval(Duration.ofMillis(1))
                            .atMost(Deadlines.STEP)
                            .until(() -> answered.get() >= enough);
                    victim.kill();
                    join(calls);
                }
                // As it is a minute later.
                jdbc.sql("UPDATE views.idempotent_calls SET running_until = now()")
                        .update();

                List<Callable<String>> again = keys.stream()
                        .<Callable<String>>map(key -> () -> persist(board, key))
                        .toList();
                List<String> answers = join(executor.invokeAll(again));

                assertThat(answers).doesNotHaveDuplicates();
                assertThat(operations(board)).as("round %d", round).isEqualTo(round * KEYS);
            }
        }
    }

    private ServerProcess start(TestDatabase database, String name) throws Exception {
        Path home = Files.createDirectories(directory.resolve(name));
        return ServerProcess.start(home, Map.of("DATABASE_URL", database.url()));
    }

    private static List<String> keys() {
        return IntStream.range(0, KEYS)
                .mapToObj(_ -> UUID.randomUUID().toString())
                .toList();
    }

    /** Makes the call until it is answered; returns the operation. */
    private static String persist(Board board, String key) {
        return Awaitility.await("an answer to " + key)
                .atMost(Deadlines.STEP)
                .until(() -> board.keyed(key, "Once"), reply -> reply.status() != 409)
                .text("id");
    }

    private static boolean tried(Board board, String key, AtomicInteger answered) {
        try {
            boolean isDone = board.keyed(key, "Once").status() == 201;
            answered.incrementAndGet();
            return isDone;
        } catch (UncheckedIOException _) {
            return false; // the server is gone
        }
    }

    private static int operations(Board board) {
        return board.get("/api/operations?limit=200").body().size();
    }

    private static <T> List<T> join(List<Future<T>> futures) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
