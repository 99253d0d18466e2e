package dev.ufo.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.EventTags;
import dev.ufo.events.PilotKind;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import dev.ufo.store.axon.StoreModule;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A server that remembers a pilot decides right, whatever another server did about it meanwhile. */
class RecallTest {
    private static final FleetId FLEET = new FleetId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    /** Every event of the pilot, the last one first. */
    private static final StateModel<List<UfoEvent>> FACTS = new StateModel<>(List.of(), RecallTest::evolve);

    private final LogOnPostgres log = new LogOnPostgres();
    private final AtomicInteger reads = new AtomicInteger();
    private final StoreModule own = new StoreModule(counted(log.dataSource()));
    private final StoreModule other = log.anotherServer();
    private final AxonConfiguration mine = start(own);
    private final AxonConfiguration theirs = start(other);
    private final Commands here = new Commands(mine.getComponent(CommandBus.class));
    private final Commands there = new Commands(theirs.getComponent(CommandBus.class));
    private final PilotId pilot = new PilotId(UUID.randomUUID());

    record Add(PilotId pilotId) {}

    record Remove(PilotId pilotId) {}

    @BeforeEach
    void addPilot() {
        var _ = here.send(Actor.anonymous(), new Add(pilot));
    }

    @AfterEach
    void stop() {
        mine.shutdown();
        theirs.shutdown();
        own.close();
        other.close();
        log.close();
    }

    @Test
    void decidesFromMemoryAndProvesItByTheAppend() {
        int before = reads.get();
        var _ = here.send(Actor.anonymous(), new Remove(pilot));

        assertThat(log.names("pilot")).containsExactly("pilot.added", "pilot.removed");
        assertThat(reads).hasValue(before);
    }

    @Test
    void decidesAnewWhatTheOtherServerCameBefore() {
        var _ = there.send(Actor.anonymous(), new Remove(pilot));

        assertThatThrownBy(() -> here.send(Actor.anonymous(), new Remove(pilot)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.notFound("no such pilot")));
        assertThat(log.names("pilot.removed")).hasSize(1);
    }

    @Test
    void refusesNothingOnWhatItRemembersAlone() {
        var _ = there.send(Actor.anonymous(), new Remove(pilot));

        Decided added = here.send(Actor.anonymous(), new Add(pilot));

        assertThat(added.events()).hasSize(1);
        assertThat(log.names("pilot.added")).hasSize(2);
    }

    @Test
    void answersARepeatedCallWithThePositionOfWhatItFoundInTheLog() {
        var _ = there.send(Actor.anonymous(), new Remove(pilot));
        var _ = there.send(Actor.anonymous(), new Add(pilot));

        Decided again = here.send(Actor.anonymous(), new Add(pilot));

        assertThat(again.events()).isEmpty();
        assertThat(again.position()).isEqualTo(3);
    }

    /** Every page that is read from the log borrows a connection; appends have one of their own. */
    private DataSource counted(DataSource connections) {
        return new DelegatingDataSource(connections) {
            @Override
            public Connection getConnection() throws SQLException {
                reads.incrementAndGet();
                return super.getConnection();
            }
        };
    }

    private static AxonConfiguration start(StoreModule store) {
        DecisionModule decisions = new DecisionModule();
        var _ = decisions
                .on(Add.class, command -> about(command.pilotId()), FACTS, RecallTest::add)
                .on(Remove.class, command -> about(command.pilotId()), FACTS, RecallTest::remove);
        return decisions
                .register(store.register(EventSourcingConfigurer.create()), store.codec()::decode)
                .start();
    }

    private static Boundary about(PilotId pilot) {
        return Boundary.anyOf(EventTags.tag("pilot", pilot));
    }

    private static Outcome add(List<UfoEvent> facts, Add command) {
        return exists(facts)
                ? Outcome.unchanged()
                : Outcome.accept(new PilotAdded(command.pilotId(), FLEET, "p", PilotKind.CLAUDE, NOW));
    }

    private static Outcome remove(List<UfoEvent> facts, Remove command) {
        return exists(facts)
                ? Outcome.accept(new PilotRemoved(command.pilotId(), FLEET, NOW))
                : Outcome.refuse(Refusal.notFound("no such pilot"));
    }

    private static boolean exists(List<UfoEvent> facts) {
        return !facts.isEmpty() && facts.getFirst() instanceof PilotAdded;
    }

    private static List<UfoEvent> evolve(List<UfoEvent> before, UfoEvent event) {
        List<UfoEvent> after = new ArrayList<>(before);
        after.addFirst(event);
        return after;
    }
}
