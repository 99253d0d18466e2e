package dev.ufo.command.claims;

import static dev.ufo.command.claims.Queue.FLEET;
import static dev.ufo.command.claims.Queue.NOW;
import static dev.ufo.command.claims.Queue.enrolled;
import static dev.ufo.command.claims.Queue.operation;
import static dev.ufo.command.claims.Queue.rover;
import static dev.ufo.command.claims.Queue.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.claims.RunQueue.Extent;
import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.door.Role;
import dev.ufo.events.AttributeEvent.OperationPrioritised;
import dev.ufo.events.AttributeEvent.OperationRetagged;
import dev.ufo.events.FleetEvent.FleetSettingsChanged;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetSettings;
import dev.ufo.events.LinkEvent.RelationAdded;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.QueueOrder;
import dev.ufo.events.RelationKind;
import dev.ufo.events.RoverEvent.RoverAutoTagsChanged;
import dev.ufo.events.RoverEvent.RoverRemoved;
import dev.ufo.events.RoverEvent.RoverTagsChanged;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunHeartbeat;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.RunEvent.RunUnpinned;
import dev.ufo.events.RunState;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RelationId;
import dev.ufo.ids.UserId;
import dev.ufo.sql.SqlFiles;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InlineTablesTest {
    private final LogOnPostgres log = new LogOnPostgres();

    @AfterEach
    void close() {
        log.close();
    }

    private static AttemptId attempt(int run, int number) {
        return new AttemptId(new UUID(8, run * 10L + number));
    }

    private static RunClaimed claimed(int run, int number) {
        return new RunClaimed(
                run(run).runId(),
                attempt(run, number),
                number,
                operation(run),
                FLEET,
                rover(1).roverId(),
                new PilotId(new UUID(3, 1)),
                PilotKind.CLAUDE,
                NOW,
                false,
                NOW);
    }

    private static RunRequeued requeued(int run, int number) {
        return new RunRequeued(
                run(run).runId(),
                attempt(run, number),
                number,
                operation(run),
                FLEET,
                rover(1).roverId(),
                "silent",
                NOW);
    }

    private List<String> queue() {
        return log.jdbc()
                .sql(
                        "SELECT concat_ws(' ', right(run_id::text, 1), attempts, attempt_id IS NOT NULL, pinned_rover IS NULL)"
                                + " FROM views.run_queue ORDER BY queued_position")
                .query(String.class)
                .list();
    }

    @Test
    void followTheLogInTheSameTransactionAndAgainWhenRebuilt() {
        log.happens(
                enrolled(1, "gpu"),
                enrolled(2),
                new MemberJoined(FLEET, new UserId(new UUID(1, 1)), Role.OWNER, NOW),
                run(1),
                run(2, List.of("gpu"), List.of("slow"), rover(2)),
                run(3),
                run(4));
        log.happens(claimed(1, 1), claimed(3, 1), claimed(4, 1));
        log.happens(new RunHeartbeat(run(1).runId(), attempt(1, 1), FLEET, NOW), requeued(3, 1));
        log.happens(
                new RunEnded(run(4).runId(), attempt(4, 1), operation(4), FLEET, RunState.SUCCEEDED, "", null, NOW),
                new RoverTagsChanged(rover(1).roverId(), FLEET, List.of("tpu"), new UserId(new UUID(1, 1)), NOW),
                new RoverAutoTagsChanged(rover(1).roverId(), FLEET, List.of("pilot:codex"), NOW),
                new RoverRemoved(rover(2).roverId(), FLEET, NOW),
                new RunUnpinned(run(2).runId(), operation(2), FLEET, "", "task", NOW),
                new OperationRetagged(
                        operation(2),
                        FLEET,
                        List.of("tpu"),
                        List.of(),
                        run(2).runId(),
                        new UserId(new UUID(1, 1)),
                        NOW));

        log.happens(
                new OperationPrioritised(operation(2), FLEET, 3, run(2).runId(), new UserId(new UUID(1, 1)), NOW),
                settings(QueueOrder.PRIORITY, false),
                new OperationPrioritised(operation(3), FLEET, 4, run(3).runId(), new UserId(new UUID(1, 1)), NOW));
        assertThat(ranks()).containsExactly(0, 3, 4);

        assertThat(queue()).containsExactly("1 1 t t", "2 0 f t", "3 1 f t");
        assertThat(log.jdbc()
                        .sql("SELECT needed_tags::text FROM views.run_queue WHERE run_id = :run")
                        .param("run", run(2).runId().value())
                        .query(String.class)
                        .single())
                .isEqualTo("{tpu,pilot:claude}");
        List<String> before = log.inlineTables();
        log.rebuildInlineTables();
        assertThat(log.inlineTables()).isEqualTo(before);
        assertThat(queue()).containsExactly("1 1 t t", "2 0 f t", "3 1 f t");
    }

    /** What nearly all appends consist of is applied kind by kind, not one by one. */
    @Test
    void frequentFactsOfOneAppendComeToTheSame() {
        log.happens(
                settings(QueueOrder.OLDEST_FIRST, true), blocks(9, 1), blocks(9, 2), run(3), run(4), run(5), run(6));
        log.happens(claimed(3, 1), claimed(4, 1));
        log.happens(
                run(1),
                moved(9, OperationStatus.DONE),
                new RunEnded(run(4).runId(), attempt(4, 1), operation(4), FLEET, RunState.SUCCEEDED, "", null, NOW),
                run(2),
                claimed(5, 1),
                new RunHeartbeat(run(3).runId(), attempt(3, 1), FLEET, NOW),
                run(7));

        assertThat(queue()).containsExactly("3 1 t t", "5 1 t t", "6 0 f t", "1 0 f t", "2 0 f t", "7 0 f t");
        assertThat(held()).isEmpty();
        log.happens(moved(9, OperationStatus.IN_REVIEW));
        assertThat(held()).containsExactly("1", "2");
        List<String> before = log.inlineTables();
        log.rebuildInlineTables();
        assertThat(log.inlineTables()).isEqualTo(before);
    }

    private static RelationAdded blocks(int blocker, int blocked) {
        return new RelationAdded(
                new RelationId(new UUID(7, blocked)),
                operation(blocker),
                FLEET,
                RelationKind.BLOCKS,
                operation(blocked),
                OperationStatus.TODO,
                new UserId(new UUID(1, 1)),
                NOW);
    }

    private static OperationMoved moved(int number, OperationStatus status) {
        return new OperationMoved(operation(number), FLEET, status, new UserId(new UUID(1, 1)), NOW);
    }

    private List<String> held() {
        return log.jdbc()
                .sql("SELECT right(run_id::text, 1) FROM views.run_queue WHERE held ORDER BY queued_position")
                .query(String.class)
                .list();
    }

    private static FleetSettingsChanged settings(QueueOrder order, boolean enforceBlockers) {
        return new FleetSettingsChanged(
                FLEET,
                new FleetSettings(order, null, null, null, null, enforceBlockers),
                new UserId(new UUID(1, 1)),
                NOW);
    }

    private List<Integer> ranks() {
        return log.jdbc()
                .sql("SELECT rank FROM views.run_queue ORDER BY queued_position")
                .query(Integer.class)
                .list();
    }

    @Test
    void theLookForRunsReadsTheIndexAlone() {
        log.jdbc().sql("""
                    INSERT INTO views.run_queue (run_id, fleet_id, operation_id, pilot_id, pilot_kind, profile,
                        needed_tags, avoided_tags, queued_position, queued_at, text_position, attempts)
                    SELECT gen_random_uuid(), :fleet, gen_random_uuid(), gen_random_uuid(), 'claude',
                        md5((n % 3)::text)::uuid, '{pilot:claude}', '{}', n, now(), n, 0
                    FROM generate_series(1, 20000) n""").param("fleet", FLEET.value()).update();
        log.jdbc().sql("ANALYZE views.run_queue").update();

        String plan = String.join(
                "\n",
                log.jdbc()
                        .sql("EXPLAIN (ANALYZE, BUFFERS) " + SqlFiles.of(RunQueue.class, "candidates"))
                        .param("fleet", FLEET.value())
                        .param("most", 64)
                        .param("mostPinned", 64)
                        .param("except", new UUID[0])
                        .query(String.class)
                        .list());

        assertThat(plan).contains("run_queue_waiting").doesNotContain("Seq Scan on run_queue");
        assertThat(plan).as("rows that are looked at").doesNotContainPattern("actual time=\\S+ rows=20000");
    }

    @Test
    void theLookForRunsReadsSoManyOfEachProfile() {
        log.happens(
                run(1, List.of(), List.of(), rover(1)),
                run(2, List.of(), List.of(), rover(2)),
                run(3),
                run(4, List.of(), List.of(), rover(1)),
                run(5, List.of(), List.of(), rover(1)),
                run(6, List.of(), List.of(), rover(1)),
                run(7));

        assertThat(found(new Extent(1, 9, Set.of()))).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(found(new Extent(9, 2, Set.of(run(1).runId(), run(3).runId()))))
                .containsExactly(2, 4, 5, 7);
    }

    private List<Integer> found(Extent extent) {
        return new RunQueue(log.jdbc())
                .front(FLEET, extent).runs().stream()
                        .map(run -> (int) run.runId().value().getLeastSignificantBits())
                        .toList();
    }
}
