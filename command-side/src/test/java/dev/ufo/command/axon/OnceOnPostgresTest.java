package dev.ufo.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.command.web.Once;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.EventTags;
import dev.ufo.events.PilotKind;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import dev.ufo.store.axon.StoreModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.junit.jupiter.api.Test;

/** One call that reaches two servers at once, on a real database. */
class OnceOnPostgresTest {
    private static final FleetId FLEET = new FleetId(UUID.randomUUID());
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final StateModel<Integer> NOTHING = new StateModel<>(0, (state, _) -> state);

    /** Adds a pilot whose boundary nobody else shares, so that only the name of the call keeps it from happening twice. */
    record Add(PilotId pilotId) {}

    @Test
    void isCarriedOutByOneOfThem() throws Exception {
        try (LogOnPostgres log = new LogOnPostgres();
                StoreModule other = log.anotherServer()) {
            AxonConfiguration first = start(log.store());
            AxonConfiguration second = start(other);
            for (int round = 0; round < 10; round++) {
                race(
                        new Commands(first.getComponent(CommandBus.class)),
                        new Commands(second.getComponent(CommandBus.class)));
            }
            assertThat(log.names("pilot.added")).hasSize(10);
            assertThat(log.jdbc()
                            .sql("SELECT count(*) FROM store.event_tags WHERE tag LIKE 'once=%'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(10);
            first.shutdown();
            second.shutdown();
        }
    }

    private static void race(Commands first, Commands second) throws Exception {
        UUID call = UUID.randomUUID();
        List<Decided> decided = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Decided>> attempts = IntStream.range(0, 6)
                    .<Callable<Decided>>mapToObj(number -> () -> once(call, number % 2 == 0 ? first : second))
                    .toList();
            for (Future<Decided> attempt : executor.invokeAll(attempts)) {
                decided.add(attempt.get());
            }
        }
        assertThat(decided).filteredOn(one -> !one.repeated()).hasSize(1);
        assertThat(decided)
                .extracting(Decided::events)
                .containsOnly(decided.getFirst().events());
    }

    private static Decided once(UUID call, Commands commands) {
        List<Decided> decided = new ArrayList<>();
        boolean _ = Once.during(
                call, () -> decided.add(commands.send(Actor.anonymous(), new Add(new PilotId(UUID.randomUUID())))));
        return decided.getFirst();
    }

    private static AxonConfiguration start(StoreModule store) {
        DecisionModule decisions = new DecisionModule();
        decisions.on(
                Add.class,
                command -> Boundary.anyOf(EventTags.tag("pilot", command.pilotId())),
                NOTHING,
                (_, command) ->
                        Outcome.accept(new PilotAdded(command.pilotId(), FLEET, "Claude", PilotKind.CLAUDE, NOW)));
        return decisions
                .register(store.register(EventSourcingConfigurer.create()), store.codec()::decode)
                .start();
    }
}
