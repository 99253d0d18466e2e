package dev.ufo.store.postgres;

import dev.ufo.store.testing.TestDatabase;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;

/**
 * Prints appends a second and latencies beside a bare single-row insert and an insert with a NOTIFY, one connection a
 * writer. Run it by hand: {@code AppendBenchmark [seconds] [writers...]}. Compare ratios, not figures.
 */
final class AppendBenchmark {
    private static final String PAYLOAD = "x".repeat(200);
    private static final PrintStream OUT = System.out;

    private final int seconds;

    private AppendBenchmark(int seconds) {
        this.seconds = seconds;
    }

    private interface Work {
        void once(int writer) throws Exception;
    }

    private record Result(double perSecond, double p50, double p99) {
        @Override
        public String toString() {
            return String.format("%8.0f/s  p50 %6.2f ms  p99 %7.2f ms", perSecond, p50, p99);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var writers = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).map(Integer::parseInt).toList()
                : List.of(1, 4, 16, 64, 200);
        for (var count : writers) {
            new AppendBenchmark(seconds).round(count);
        }
        System.exit(0);
    }

    private void round(int writers) throws Exception {
        try (var database = TestDatabase.migrated().open()) {
            var floor = inserts(database, writers, "INSERT INTO floor (payload) VALUES (?::jsonb)");
            OUT.printf("%3d writers  floor          %s%n", writers, floor);
            var naive = inserts(
                    database,
                    writers,
                    "WITH i AS (INSERT INTO floor (payload) VALUES (?::jsonb) RETURNING id)"
                            + " SELECT pg_notify('naive', id::text) FROM i");
            OUT.printf("%3d writers  naive + NOTIFY %s%n", writers, naive);
            var engine = engine(database, writers);
            OUT.printf(
                    "%3d writers  engine         %s  = %.2f floor, %.2f naive%n",
                    writers, engine, engine.perSecond() / floor.perSecond(), engine.perSecond() / naive.perSecond());
        }
    }

    private Result inserts(TestDatabase database, int writers, String sql) throws Exception {
        var connections = new ArrayList<Connection>();
        try (var pool = database.pool(writers + 1);
                var first = pool.getConnection()) {
            first.createStatement()
                    .execute("CREATE TABLE IF NOT EXISTS floor (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                            + " payload jsonb, at timestamptz DEFAULT now())");
            for (var i = 0; i < writers; i++) {
                connections.add(pool.getConnection());
            }
            return measure(writers, writer -> insert(connections.get(writer), sql));
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private static void insert(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, '"' + PAYLOAD + '"');
            var _ = statement.execute();
        }
    }

    private Result engine(TestDatabase database, int writers) throws Exception {
        try (var engine = new PostgresEventStorageEngine(database.dataSource(), new TextPayloads())) {
            var sentAt = new ConcurrentHashMap<String, Long>();
            var seenAfter = new ConcurrentLinkedQueue<Long>();
            var tail = engine.stream(StreamingCondition.startingFrom(new GlobalSequenceTrackingToken(0)), null);
            var reading = new Object() {
                volatile boolean on = true;
            };
            var wakes = new Semaphore(0);
            tail.setCallback(wakes::release);
            var reader = Thread.ofPlatform().start(() -> {
                while (reading.on) {
                    for (var next = tail.next(); next.isPresent(); next = tail.next()) {
                        var sent = sentAt.remove(next.get().message().identifier());
                        if (sent != null) {
                            seenAfter.add(System.nanoTime() - sent);
                        }
                    }
                    try {
                        var _ = wakes.tryAcquire(100, TimeUnit.MILLISECONDS);
                        var _ = wakes.drainPermits();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            });
            var markers = new long[writers];
            var result = measure(writers, writer -> {
                var event = EngineFixture.event("run.noted", PAYLOAD, "run=" + writer, "fleet=" + writer % 8);
                sentAt.put(event.event().identifier(), System.nanoTime());
                markers[writer] = EngineFixture.get(
                        EngineFixture.append(engine, EngineFixture.unless("run=" + writer, markers[writer]), event));
            });
            reading.on = false;
            reader.join();
            tail.close();
            OUT.printf("             append to reader %s%n", latencies(new ArrayList<>(seenAfter), 1));
            return result;
        }
    }

    private Result measure(int writers, Work work) throws Exception {
        for (var warm = 0; warm < 200; warm++) {
            work.once(warm % writers);
        }
        var latencies = new ConcurrentLinkedQueue<Long>();
        var done = new CountDownLatch(writers);
        var start = System.nanoTime();
        var until = start + TimeUnit.SECONDS.toNanos(seconds);
        for (var writer = 0; writer < writers; writer++) {
            var number = writer;
            var _ = Thread.ofVirtual().start(() -> {
                try {
                    for (var now = System.nanoTime(); now < until; now = System.nanoTime()) {
                        work.once(number);
                        latencies.add(System.nanoTime() - now);
                    }
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        return latencies(new ArrayList<>(latencies), (System.nanoTime() - start) / 1e9);
    }

    private static Result latencies(List<Long> nanos, double seconds) {
        nanos.sort(null);
        return new Result(nanos.size() / seconds, at(nanos, 0.5), at(nanos, 0.99));
    }

    private static double at(List<Long> nanos, double quantile) {
        return nanos.isEmpty() ? 0 : nanos.get((int) (quantile * (nanos.size() - 1))) / 1e6;
    }
}
