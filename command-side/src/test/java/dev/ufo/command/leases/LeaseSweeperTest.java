package dev.ufo.command.leases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.DecisionModule;
import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.axon.ProvenAppends.Proposal;
import dev.ufo.command.operations.OperationsModule;
import dev.ufo.command.runs.RunsModule;
import dev.ufo.command.signals.Audience;
import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.command.web.Border;
import dev.ufo.events.FleetEvent.FleetSettingsChanged;
import dev.ufo.events.FleetSettings;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.QueueOrder;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunHeartbeat;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.SignalId;
import dev.ufo.ids.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeaseSweeperTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LeaseRules RULES = new LeaseRules(Duration.ofSeconds(30), 2);
    private static final FleetId FLEET = new FleetId(new UUID(0, 1));
    private static final OperationId OPERATION = new OperationId(new UUID(5, 1));
    private static final RunId RUN = new RunId(new UUID(6, 1));
    private static final RoverId ROVER = new RoverId(new UUID(4, 1));
    private static final PilotId PILOT = new PilotId(new UUID(3, 1));

    private final LogOnPostgres log = new LogOnPostgres();
    private final LeaseRows rows = new LeaseRows(log.jdbc());
    private final AxonConfiguration axon = axon();
    private final ProvenAppends appends = new ProvenAppends(log.store().engine());
    private final LeaseSweeper sweeper = new LeaseSweeper(
            rows,
            RULES,
            appends,
            new Commands(axon.getComponent(CommandBus.class)),
            _ -> new Audience(SignalId.of(new UUID(9, 1)), List.of(new UserId(new UUID(1, 1)))),
            new Border(Clock.systemUTC(), UUID::randomUUID));

    private AxonConfiguration axon() {
        DecisionModule decisions = new DecisionModule();
        OperationsModule.register(decisions);
        RunsModule.register(decisions);
        return decisions
                .register(
                        log.store().register(EventSourcingConfigurer.create()),
                        log.store().codec()::decode)
                .start();
    }

    @BeforeEach
    void queue() {
        log.happens(new OperationCreated(
                OPERATION,
                FLEET,
                new MissionId(new UUID(2, 1)),
                1,
                "Summarise",
                "",
                OperationStatus.IN_PROGRESS,
                0,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                new UserId(new UUID(1, 1)),
                NOW));
    }

    @AfterEach
    void close() {
        axon.shutdown();
        log.close();
    }

    private static RunQueued queued(@Nullable RoverId pin) {
        return new RunQueued(
                RUN,
                OPERATION,
                FLEET,
                new MissionId(new UUID(2, 1)),
                PILOT,
                PilotKind.CLAUDE,
                "",
                "Summarise",
                "",
                pin,
                List.of(),
                List.of(),
                0,
                NOW);
    }

    private static AttemptId attempt(int number) {
        return new AttemptId(new UUID(8, number));
    }

    private static RunClaimed claimed(int number) {
        return new RunClaimed(
                RUN, attempt(number), number, OPERATION, FLEET, ROVER, PILOT, PilotKind.CLAUDE, NOW, false, NOW);
    }

    /** The database's clock goes on by a whole lease. */
    private void aLeaseLater() {
        log.jdbc()
                .sql("UPDATE views.run_leases SET heartbeat_at = heartbeat_at - interval '31 s'")
                .update();
    }

    @Test
    void aRoverThatReportsKeepsItsRun() {
        log.happens(queued(null), claimed(1));

        sweeper.sweep();

        assertThat(log.names("run.")).containsExactly("run.queued", "run.claimed");
    }

    @Test
    void aSilentRoverLosesItsRun() {
        log.happens(queued(null), claimed(1));
        aLeaseLater();

        sweeper.sweep();
        sweeper.sweep();

        assertThat(log.names("run.")).containsExactly("run.queued", "run.claimed", "run.requeued");
    }

    @Test
    void aHeartbeatThatComesInBetweenWins() {
        log.happens(queued(null), claimed(1));
        aLeaseLater();
        ExpiredLease seen = rows.expired(RULES).getFirst();

        log.happens(new RunHeartbeat(RUN, attempt(1), FLEET, NOW));

        assertThat(appends.append(new Proposal(
                        Actor.system("test"),
                        List.of(new RunHeartbeat(RUN, attempt(1), FLEET, NOW)),
                        seen.proof(),
                        seen.logPosition())))
                .isEmpty();
        sweeper.sweep();
        assertThat(log.names("run.")).doesNotContain("run.requeued");
    }

    @Test
    void aRunThatIsLostTooOftenFails() {
        log.happens(queued(null), claimed(1));
        aLeaseLater();
        sweeper.sweep();
        log.happens(claimed(2));
        aLeaseLater();

        sweeper.sweep();

        assertThat(log.names("run.")).endsWith("run.requeued", "run.claimed", "run.ended");
        assertThat(log.names("operation.")).contains("operation.moved");
        assertThat(log.names("comment.")).hasSize(1);
        assertThat(log.names("signal.")).hasSize(1);
    }

    @Test
    void aFleetSaysHowOftenARunMayBeLost() {
        log.happens(settings(1, null), queued(null), claimed(1));
        aLeaseLater();

        sweeper.sweep();

        assertThat(log.names("run.")).endsWith("run.claimed", "run.ended");
    }

    @Test
    void aRunThatTakesTooLongFails() {
        log.happens(settings(null, 60), queued(null), claimed(1)); // long before the database's clock

        sweeper.sweep();
        sweeper.sweep();

        assertThat(log.names("run.")).containsExactly("run.queued", "run.claimed", "run.ended");
        assertThat(log.names("operation.")).containsExactly("operation.created", "operation.moved");
        assertThat(log.names("comment.")).hasSize(1);
        assertThat(log.names("signal.")).hasSize(1);
    }

    @Test
    void withoutALimitARunMayTakeAsLongAsItLikes() {
        log.happens(settings(null, null), queued(null), claimed(1));

        sweeper.sweep();

        assertThat(log.names("run.")).containsExactly("run.queued", "run.claimed");
    }

    private static FleetSettingsChanged settings(@Nullable Integer attempts, @Nullable Integer seconds) {
        return new FleetSettingsChanged(
                FLEET,
                new FleetSettings(QueueOrder.OLDEST_FIRST, attempts, seconds, null, null, false),
                new UserId(new UUID(1, 1)),
                NOW);
    }

    @Test
    void aRunThatWaitsForARemovedRoverIsFreed() {
        log.happens(queued(ROVER));

        sweeper.sweep();
        sweeper.sweep();

        assertThat(log.names("run.")).containsExactly("run.queued", "run.unpinned");
    }
}
