package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 64 rovers, half of them at each of two servers on one database, take 1,000 runs: each exactly once. */
class ClaimsIT {
    private static final int ROVERS = 64;
    private static final int RUNS = 1_000;

    @TempDir
    Path directory;

    @Test
    void everyRunIsClaimedOnceWhicheverServerARoverMeets() throws Exception {
        try (TestDatabase database = TestDatabase.migrated().open();
                ServerProcess one = start(database, "one");
                ServerProcess two = start(database, "two")) {
            List<ServerProcess> servers = List.of(one, two);
            Board board = Board.create(one.api(), "claude");
            List<Api> rovers = enroll(board, servers);

            Queue<String> claimed = new ConcurrentLinkedQueue<>();
            AtomicInteger left = new AtomicInteger(RUNS);
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> working = new ArrayList<>();
                for (Api rover : rovers) {
                    working.add(executor.submit(() -> work(rover, claimed, left)));
                }
                try {
                    executor.invokeAll(create(board, servers)).forEach(ClaimsIT::join);
                    working.forEach(ClaimsIT::join);
                } finally {
                    left.set(0); // whoever still waits for a run stops, so that a failure ends the test
                }
            }

            assertThat(claimed).hasSize(RUNS);
            assertThat(new HashSet<>(claimed))
                    .as("operations whose run was claimed")
                    .hasSize(RUNS);
            assertThat(board.get("/api/operations/working").body().get("count").asInt())
                    .isZero();
        }
    }

    private ServerProcess start(TestDatabase database, String name) throws Exception {
        Path home = Files.createDirectories(directory.resolve(name));
        return ServerProcess.start(home, Map.of("DATABASE_URL", database.url(), "UFO_LONGPOLL_SECONDS", "2"));
    }

    private static List<Api> enroll(Board board, List<ServerProcess> servers) {
        return IntStream.range(0, ROVERS)
                .mapToObj(rover -> {
                    Api server = servers.get(rover % servers.size()).api();
                    Api.Reply enrolled = server.bearer(board.enrollmentCode())
                            .post(
                                    "/api/rover/enroll",
                                    Map.of("name", "r" + rover, "auto_tags", List.of("pilot:claude")));
                    assertThat(enrolled.status()).isEqualTo(201);
                    return server.bearer(enrolled.text("token"));
                })
                .toList();
    }

    private static List<Callable<Void>> create(Board board, List<ServerProcess> servers) {
        int threads = 16;
        return IntStream.range(0, threads)
                .<Callable<Void>>mapToObj(thread -> () -> {
                    Board here = board.at(servers.get(thread % servers.size()).port());
                    for (int run = thread; run < RUNS; run += threads) {
                        here.operation("Operation " + run, "");
                    }
                    return null;
                })
                .toList();
    }

    private static Void work(Api rover, Queue<String> claimed, AtomicInteger left) {
        while (left.get() > 0) {
            Api.Reply reply = rover.post("/api/rover/runs/claim");
            if (reply.status() == 204) {
                continue;
            }
            assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
            claimed.add(reply.text("operation_id"));
            left.decrementAndGet();
            Api.Reply ended =
                    rover.post("/api/rover/runs/" + reply.text("id") + "/state", Map.of("state", "succeeded"));
            assertThat(ended.status()).isEqualTo(200);
        }
        return null;
    }

    private static void join(Future<?> future) {
        try {
            future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
