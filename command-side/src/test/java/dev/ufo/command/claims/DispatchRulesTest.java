package dev.ufo.command.claims;

import static dev.ufo.command.claims.Queue.FLEET;
import static dev.ufo.command.claims.Queue.NOW;
import static dev.ufo.command.claims.Queue.enrolled;
import static dev.ufo.command.claims.Queue.operation;
import static dev.ufo.command.claims.Queue.rover;
import static dev.ufo.command.claims.Queue.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.claims.Matching.Match;
import dev.ufo.command.claims.RunQueue.Extent;
import dev.ufo.command.claims.RunQueue.Front;
import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.command.web.Border;
import dev.ufo.events.FleetEvent.FleetSettingsChanged;
import dev.ufo.events.FleetSettings;
import dev.ufo.events.LinkEvent.RelationAdded;
import dev.ufo.events.LinkEvent.RelationRemoved;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.QueueOrder;
import dev.ufo.events.RelationKind;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunState;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.RelationId;
import dev.ufo.ids.UserId;
import dev.ufo.protocol.ClaimedRun;
import dev.ufo.store.axon.StoreModule;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatchRulesTest {
    private static final Extent ALL = new Extent(9, 9, Set.of());
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final UserId ADA = new UserId(new UUID(1, 1));
    private static final MissionId MISSION = new MissionId(new UUID(2, 1));

    private final LogOnPostgres log = new LogOnPostgres();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Claims claims = Queue.claims(log, log.store());

    @BeforeEach
    void start() {
        claims.start();
        log.happens(enrolled(1), enrolled(2));
    }

    @AfterEach
    void stop() {
        claims.stop();
        threads.close();
        log.close();
    }

    private static FleetSettingsChanged settings(
            @Nullable Integer perRover, @Nullable Integer perPilot, boolean enforceBlockers) {
        return new FleetSettingsChanged(
                FLEET,
                new FleetSettings(QueueOrder.OLDEST_FIRST, null, null, perRover, perPilot, enforceBlockers),
                ADA,
                NOW);
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

    private void ends(int run) {
        UUID attempt = log.jdbc()
                .sql("SELECT attempt_id FROM views.run_leases WHERE run_id = :run")
                .param("run", run(run).runId().value())
                .query(UUID.class)
                .single();
        log.happens(new RunEnded(
                run(run).runId(), new AttemptId(attempt), operation(run), FLEET, RunState.SUCCEEDED, "", null, NOW));
    }

    private static RelationAdded blocks(int blocker, int blocked) {
        return new RelationAdded(
                new RelationId(new UUID(7, blocker * 100L + blocked)),
                operation(blocker),
                FLEET,
                RelationKind.BLOCKS,
                operation(blocked),
                OperationStatus.TODO,
                ADA,
                NOW);
    }

    private static OperationMoved moved(int number, OperationStatus status) {
        return new OperationMoved(operation(number), FLEET, status, ADA, NOW);
    }

    @Test
    void aRoverHasNoMoreRunsThanItsFleetLetsIt() throws Exception {
        log.happens(settings(1, null, false), run(1), run(2), run(3));

        assertThat(taken(1)).contains(task(1));
        assertThat(leftFor(1)).isEmpty();
        assertThat(taken(2)).contains(task(2));
        Future<Optional<ClaimedRun>> waiting = threads.submit(() -> claims.claim(rover(1), LONG));
        ends(1);

        assertThat(waiting.get(4, TimeUnit.SECONDS).map(ClaimedRun::operationId)) // before the safety look at 5 s
                .contains(task(3));
    }

    @Test
    void aPilotHasNoMoreRunsThanItsFleetLetsIt() throws Exception {
        log.happens(settings(null, 2, false), run(1), run(2), run(3));

        assertThat(taken(1)).contains(task(1));
        assertThat(taken(2)).contains(task(2));
        Future<Optional<ClaimedRun>> waiting = threads.submit(() -> claims.claim(rover(1), LONG));
        ends(2);

        assertThat(waiting.get(4, TimeUnit.SECONDS).map(ClaimedRun::operationId)) // before the safety look at 5 s
                .contains(task(3));
    }

    @Test
    void aLimitThatIsLiftedCountsAtOnce() throws Exception {
        log.happens(settings(1, null, false), run(1), run(2));
        assertThat(taken(1)).contains(task(1));
        Future<Optional<ClaimedRun>> waiting = threads.submit(() -> claims.claim(rover(1), LONG));

        log.happens(settings(null, null, false));

        assertThat(waiting.get(4, TimeUnit.SECONDS).map(ClaimedRun::operationId)) // before the safety look at 5 s
                .contains(task(2));
    }

    @Test
    void twoServersKeepOneLimit() throws Exception {
        int runs = 60;
        log.happens(settings(2, 3, false));
        IntStream.rangeClosed(1, runs).forEach(number -> log.happens(run(number)));
        try (StoreModule secondStore = log.anotherServer()) {
            Claims second = Queue.claims(log, secondStore);
            second.start();
            List<Callable<Optional<ClaimedRun>>> work = new ArrayList<>();
            for (int number = 0; number < 16; number++) {
                int rover = 1 + number % 2;
                Claims server = number % 4 < 2 ? claims : second;
                work.add(() -> server.claim(rover(rover), Duration.ofSeconds(2)));
            }

            long taken = threads.invokeAll(work).stream()
                    .filter(done -> done.resultNow().isPresent())
                    .count();
            second.stop();

            assertThat(taken).isEqualTo(3);
            assertThat(log.jdbc()
                            .sql("SELECT max(n) FROM (SELECT count(*) AS n FROM views.run_leases GROUP BY rover_id)")
                            .query(Long.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    @Test
    void whatWasCountedProvesItselfWhenItIsTaken() {
        log.happens(run(1), run(2), run(3), run(4));
        RunQueue queue = new RunQueue(log.jdbc());

        List<QueuedRun> runs = queue.front(FLEET, ALL).runs();
        assertThat(claimed(new DispatchRules(1, null, false, false), match(runs.get(0), 1), match(runs.get(1), 1)))
                .containsExactly(true, false);
        runs = queue.front(FLEET, ALL).runs();
        assertThat(claimed(new DispatchRules(null, 1, false, false), match(runs.get(0), 1), match(runs.get(1), 2)))
                .containsExactly(true, false);
        runs = queue.front(FLEET, ALL).runs();
        log.happens(blocks(9, 3));
        assertThat(claimed(new DispatchRules(null, null, true, false), match(runs.get(0), 1), match(runs.get(1), 2)))
                .containsExactly(false, true);
    }

    @Test
    void aBlockerThatIsOpenedAgainMeanwhileCounts() {
        log.happens(settings(null, null, true), blocks(9, 1), moved(9, OperationStatus.DONE), run(1));
        Front front = new RunQueue(log.jdbc()).front(FLEET, ALL);

        log.happens(moved(9, OperationStatus.TODO));

        assertThat(claimed(front.rules(), match(front.runs().getFirst(), 1))).containsExactly(false);
    }

    private static Match match(QueuedRun run, int rover) {
        return new Match(run, new WaitingRover(rover(rover)));
    }

    private List<Boolean> claimed(DispatchRules rules, Match... matches) {
        Border border = new Border(Clock.systemUTC(), UUID::randomUUID);
        return new ClaimAppends(new ProvenAppends(log.store().engine()), border)
                .claim(List.of(matches), rules).stream()
                        .map(outcome -> outcome.join().isPresent())
                        .toList();
    }

    @Test
    void whatIsBlockedWaitsAndBeginsByItself() throws Exception {
        log.happens(settings(null, null, true), blocks(9, 1), run(1), run(2));

        assertThat(taken(1)).contains(task(2));
        assertThat(leftFor(1)).isEmpty();
        Future<Optional<ClaimedRun>> waiting = threads.submit(() -> claims.claim(rover(1), LONG));
        log.happens(moved(9, OperationStatus.DONE));

        assertThat(waiting.get(4, TimeUnit.SECONDS).map(ClaimedRun::operationId)) // before the safety look at 5 s
                .contains(task(1));
    }

    @Test
    void whetherSomethingIsBlockedFollowsTheLog() {
        log.happens(settings(null, null, true), run(1), run(2), run(3));
        assertThat(held()).containsExactly(false, false, false);

        log.happens(blocks(9, 1), blocks(8, 1), blocks(8, 2));
        assertThat(held()).containsExactly(true, true, false);
        log.happens(moved(8, OperationStatus.CANCELLED));
        assertThat(held()).containsExactly(true, false, false);
        log.happens(new OperationDeleted(operation(9), MISSION, FLEET, ADA, NOW));
        assertThat(held()).containsExactly(false, false, false);
        log.happens(new OperationRestored(operation(9), MISSION, FLEET, ADA, NOW), moved(8, OperationStatus.TODO));
        assertThat(held()).containsExactly(true, true, false);
        log.happens(new RelationRemoved(
                blocks(8, 2).relationId(), operation(8), FLEET, RelationKind.BLOCKS, operation(2), ADA, NOW));
        assertThat(held()).containsExactly(true, false, false);
        List<String> before = log.inlineTables();
        log.rebuildInlineTables();
        assertThat(log.inlineTables()).isEqualTo(before);
        log.happens(settings(null, null, false));
        assertThat(held()).containsExactly(false, false, false);
        log.happens(settings(null, null, true));
        assertThat(held()).containsExactly(true, false, false);
    }

    private List<Boolean> held() {
        return log.jdbc()
                .sql("SELECT held FROM views.run_queue ORDER BY queued_position")
                .query(Boolean.class)
                .list();
    }
}
