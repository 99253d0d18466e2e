package dev.ufo.command.claims;

import static dev.ufo.command.claims.Queue.FLEET;
import static dev.ufo.command.claims.Queue.NOW;
import static dev.ufo.command.claims.Queue.enrolled;
import static dev.ufo.command.claims.Queue.operation;
import static dev.ufo.command.claims.Queue.rover;
import static dev.ufo.command.claims.Queue.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.RoverEvent.RoverAutoTagsChanged;
import dev.ufo.ids.UserId;
import dev.ufo.protocol.ClaimedRun;
import dev.ufo.store.axon.StoreModule;
import java.lang.Thread.State;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final LogOnPostgres log = new LogOnPostgres();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Claims claims = Queue.claims(log, log.store());

    @BeforeEach
    void start() {
        claims.start();
    }

    @AfterEach
    void stop() {
        claims.stop();
        threads.close();
        log.close();
    }

    private Optional<String> taken(int rover) {
        return claims.claim(rover(rover), LONG).map(ClaimedRun::operationId);
    }

    /** What there is for a rover that does not wait: maybe nothing, even of what is there, while another thread looks. */
    private Optional<String> leftFor(int rover) {
        return claims.claim(rover(rover), AT_ONCE).map(ClaimedRun::operationId);
    }

    private static String task(int number) {
        return operation(number).toString();
    }

    @Test
    void nothingWaitsForARover() {
        log.happens(enrolled(1));

        assertThat(leftFor(1)).isEmpty();
    }

    @Test
    void theOldestRunGoesFirstAndOnce() {
        log.happens(enrolled(1), run(1), run(2));

        assertThat(taken(1)).contains(task(1));
        assertThat(taken(1)).contains(task(2));
        assertThat(leftFor(1)).isEmpty();
    }

    @Test
    void theRoverIsToldWhatToDo() {
        log.happens(enrolled(1), run(1, List.of(), List.of(), rover(1)));

        ClaimedRun told = claims.claim(rover(1), LONG).orElseThrow();

        assertThat(told).isEqualTo(new ClaimedRun(told.id(), task(1), "claimed", "claude", "", "task 1", "sess"));
        assertThat(told.id()).isNotEqualTo(run(1).runId().toString());
    }

    @Test
    void tagsAndPinsAreKept() {
        log.happens(
                enrolled(1),
                enrolled(2, "gpu"),
                enrolled(3, "gpu", "slow"),
                run(1, List.of("gpu"), List.of("slow"), null),
                run(2, List.of(), List.of(), rover(3)));

        assertThat(leftFor(1)).isEmpty();
        assertThat(taken(3)).contains(task(2));
        assertThat(leftFor(3)).isEmpty();
        assertThat(taken(2)).contains(task(1));
    }

    @Test
    void aRoverThatHasBeenRemovedGetsNothing() {
        log.happens(run(1));

        assertThat(leftFor(1)).isEmpty();
    }

    @Test
    void aRunThatIsQueuedWakesARoverThatWaits() throws Exception {
        log.happens(enrolled(1));
        Future<Optional<ClaimedRun>> waiting = threads.submit(() -> claims.claim(rover(1), LONG));

        log.happens(run(1));

        assertThat(waiting.get(4, TimeUnit.SECONDS).map(ClaimedRun::operationId)) // before the safety look at 5 s
                .contains(task(1));
    }

    @Test
    void tagsThatChangeWhileARoverWaitsCount() throws Exception {
        log.happens(enrolled(1), run(1, List.of("gpu"), List.of(), null));
        Future<Optional<ClaimedRun>> waiting = threads.submit(() -> claims.claim(rover(1), LONG));

        log.happens(
                new RoverAutoTagsChanged(rover(1).roverId(), Queue.FLEET, List.of("pilot:claude", "gpu"), Queue.NOW));

        assertThat(waiting.get(4, TimeUnit.SECONDS).map(ClaimedRun::operationId)) // before the safety look at 5 s
                .contains(task(1));
    }

    @Test
    void aLongQueueIsTakenInOrderThoughItIsReadAhead() {
        log.happens(enrolled(1));
        IntStream.rangeClosed(1, 40).forEach(number -> log.happens(run(number)));

        assertThat(IntStream.rangeClosed(1, 40).mapToObj(_ -> taken(1).orElseThrow()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(ClaimsTest::task).toList());
    }

    /** By then younger runs are read ahead for others. */
    @Test
    void aRoverThatComesLaterGetsWhatIsPinnedToItInItsTurn() {
        log.happens(enrolled(1), enrolled(2));
        IntStream.rangeClosed(1, 40)
                .forEach(number -> log.happens(run(number, List.of(), List.of(), number == 11 ? rover(2) : null)));
        IntStream.rangeClosed(1, 10).forEach(number -> assertThat(taken(1)).contains(task(number)));

        assertThat(taken(2)).contains(task(11));
        assertThat(taken(2)).contains(task(12));
        assertThat(taken(1)).contains(task(13));
    }

    @Test
    void theRoverThatLooksFirstIsNotKeptByThoseThatComeMeanwhile() throws Exception {
        log.happens(enrolled(1), enrolled(2), run(1), run(2));
        try (Connection tags = log.dataSource().getConnection()) {
            Future<Optional<String>> first;
            Future<Optional<String>> second;
            try (Connection queue = log.dataSource().getConnection()) {
                lock(queue, "views.run_queue");
                first = threads.submit(() -> taken(1));
                Awaitility.await().until(() -> isWaitedFor("views.run_queue"));
                lock(tags, "views.rover_tags");
                var caller = new AtomicReference<Thread>();
                second = threads.submit(() -> {
                    caller.set(Thread.currentThread());
                    return taken(2);
                });
                Awaitility.await()
                        .until(() -> caller.get() != null && caller.get().getState() == State.TIMED_WAITING);
                queue.rollback();
            }

            assertThat(first.get(4, TimeUnit.SECONDS))
                    .as("while the look for the other goes on")
                    .contains(task(1));
            Awaitility.await().until(() -> isWaitedFor("views.rover_tags"));

            tags.rollback();
            assertThat(second.get(10, TimeUnit.SECONDS)).contains(task(2));
        }
    }

    private static void lock(Connection connection, String table) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
        }
    }

    private boolean isWaitedFor(String table) {
        return log.jdbc()
                .sql("SELECT EXISTS (SELECT FROM pg_locks WHERE relation = CAST(:table AS regclass) AND NOT granted)")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }

    @Test
    void aFleetThatIsDeletedSendsAwayWhoWaitsAndDropsItsRuns() throws Exception {
        log.happens(enrolled(1));
        Future<Optional<ClaimedRun>> waiting = threads.submit(() -> claims.claim(rover(1), LONG));
        log.happens(run(1, List.of("gpu"), List.of(), null));

        log.happens(new FleetDeleted(FLEET, new UserId(new UUID(7, 1)), NOW));

        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(log.jdbc()
                        .sql("SELECT count(*) FROM views.run_queue")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aServerThatStopsAnswersWhoWaits() throws Exception {
        log.happens(enrolled(1));
        Future<Optional<ClaimedRun>> waiting = threads.submit(() -> claims.claim(rover(1), LONG));
        Awaitility.await().until(claims::isRunning);

        claims.stop();

        assertThat(waiting.get(4, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void twoServersGiveEachRunToOneRover() throws Exception {
        int rovers = 64;
        int runs = 400;
        IntStream.rangeClosed(1, rovers).forEach(number -> log.happens(enrolled(number)));
        try (StoreModule secondStore = log.anotherServer()) {
            Claims second = Queue.claims(log, secondStore);
            second.start();
            var taken = new ConcurrentLinkedQueue<String>();
            List<Callable<Void>> work = new ArrayList<>();
            for (int number = 1; number <= rovers; number++) {
                int rover = number;
                Claims server = rover % 2 == 0 ? claims : second;
                work.add(() -> {
                    while (taken.size() < runs) {
                        server.claim(rover(rover), Duration.ofMillis(500))
                                .ifPresent(run -> taken.add(run.operationId()));
                    }
                    return null;
                });
            }
            work.add(() -> {
                IntStream.rangeClosed(1, runs).forEach(number -> log.happens(run(number)));
                return null;
            });

            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            second.stop();

            assertThat(taken).hasSize(runs);
            assertThat(new HashSet<>(taken)).hasSize(runs);
        }
        assertThat(log.names("run.claimed")).hasSize(runs);
    }
}
