package dev.ufo.store.postgres;

import static dev.ufo.store.postgres.EngineFixture.append;
import static dev.ufo.store.postgres.EngineFixture.event;
import static dev.ufo.store.postgres.EngineFixture.get;
import static dev.ufo.store.postgres.EngineFixture.unless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ufo.store.axon.StreamPosition;
import dev.ufo.store.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no reader may ever see broken, with two engines on one database as two processes would be. */
class LogOrderTest {
    private TestDatabase database;
    private PostgresEventStorageEngine here;
    private PostgresEventStorageEngine there;

    @BeforeEach
    void open() {
        database = TestDatabase.migrated().open();
        here = new PostgresEventStorageEngine(database.dataSource(), new TextPayloads());
        there = new PostgresEventStorageEngine(database.dataSource(), new TextPayloads());
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
        database.close();
    }

    @Test
    void readersNeitherSkipNorDoubleUnder64WritersAndAnOpenForeignTransaction() throws Exception {
        var seed = System.nanoTime();
        var expected = 64 * 20;
        try (var foreign = database.dataSource().getConnection();
                var statement = foreign.createStatement();
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            foreign.setAutoCommit(false);
            assertThat(statement.executeUpdate("INSERT INTO store.secrets (name, value) VALUES ('open', '')"))
                    .isEqualTo(1);
            var hereSees = new TailReader(here);
            var thereSees = new TailReader(there);
            var writers = new ArrayList<Callable<Void>>();
            for (var writer = 0; writer < 64; writer++) {
                var random = new Random(seed + writer);
                var engine = writer % 2 == 0 ? here : there;
                var tag = "writer=" + writer;
                writers.add(() -> {
                    for (var i = 0; i < 20; i++) {
                        LockSupport.parkNanos(random.nextInt(3_000_000));
                        assertThat(get(append(engine, AppendCondition.none(), event("noted", "x", tag))))
                                .isPositive();
                    }
                    return null;
                });
            }
            for (var writer : pool.invokeAll(writers)) {
                var _ = writer.get(60, TimeUnit.SECONDS);
            }
            await().atMost(20, TimeUnit.SECONDS)
                    .until(() -> hereSees.poll() >= expected && thereSees.poll() >= expected);
            assertThat(hereSees.positions).as("seed %d", seed).isEqualTo(upTo(expected));
            assertThat(thereSees.positions).as("seed %d", seed).isEqualTo(upTo(expected));
            foreign.rollback();
        }
    }

    @Test
    void ofTwoCompetingAppendsExactlyOneWinsAndNoPositionIsLost() throws Exception {
        var contests = 200;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = new ArrayList<Callable<Boolean>>();
            for (var contest = 0; contest < contests; contest++) {
                var tag = "run=" + contest;
                for (var engine : List.of(here, there, here, there)) {
                    attempts.add(() -> wins(engine, tag));
                }
            }
            var wins = 0;
            for (var attempt : pool.invokeAll(attempts)) {
                wins += attempt.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertThat(wins).isEqualTo(contests);
        }
        var reader = new TailReader(here);
        await().atMost(20, TimeUnit.SECONDS).until(() -> reader.poll() >= contests);
        assertThat(reader.positions).isEqualTo(upTo(contests));
        assertThat(reader.tags).doesNotHaveDuplicates();
    }

    private static boolean wins(PostgresEventStorageEngine engine, String tag) throws Exception {
        try {
            return get(append(engine, unless(tag, 0), event("claimed", tag, tag))) > 0;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
            return false;
        }
    }

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** Reads a tail from the beginning, on the thread that polls. */
    private static final class TailReader {
        private final EventTail tail;
        private final List<Long> positions = new ArrayList<>();
        private final List<Object> tags = new ArrayList<>();

        TailReader(PostgresEventStorageEngine engine) {
            this.tail = (EventTail)
                    engine.stream(StreamingCondition.startingFrom(new GlobalSequenceTrackingToken(0)), null);
        }

        int poll() {
            for (var next = tail.next(); next.isPresent(); next = tail.next()) {
                positions.add(StreamPosition.of(next.get()).orElseThrow());
                tags.add(next.get().message().payload());
            }
            return positions.size();
        }
    }
}
