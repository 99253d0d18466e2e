package dev.ufo.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.testing.Slices;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.EventTags;
import dev.ufo.events.PilotKind;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final FleetId FLEET = new FleetId(new UUID(0, 1));
    private static final PilotId PILOT = new PilotId(new UUID(0, 2));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final StateModel<Integer> COUNT = new StateModel<>(0, (count, _) -> count + 1);

    record AddNth(int most) {}

    record Remove() {}

    private final AxonConfiguration axon = Slices.configurer(table -> table.on(
                            AddNth.class, _ -> Boundary.anyOf(EventTags.tag("pilot", PILOT)), COUNT, CommandsTest::add)
                    .on(
                            Remove.class,
                            _ -> Boundary.anyOf(EventTags.tag("pilot", PILOT)),
                            COUNT,
                            (count, _) -> count == 0
                                    ? Outcome.refuse(Refusal.notFound("no such pilot"))
                                    : Outcome.unchanged()))
            .start();
    private final Commands commands = new Commands(axon.getComponent(CommandBus.class));

    private static Outcome add(int count, AddNth command) {
        return count < command.most()
                ? Outcome.accept(new PilotAdded(PILOT, FLEET, "n" + count, PilotKind.CLAUDE, NOW))
                : Outcome.refuse(Refusal.conflict("enough"));
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void answersWithTheEventsAndTheirPosition() {
        Decided first = commands.send(Actor.anonymous(), new AddNth(5));
        Decided second = commands.send(Actor.anonymous(), new AddNth(5));

        assertThat(first.events()).containsExactly(new PilotAdded(PILOT, FLEET, "n0", PilotKind.CLAUDE, NOW));
        assertThat(second.events()).containsExactly(new PilotAdded(PILOT, FLEET, "n1", PilotKind.CLAUDE, NOW));
        assertThat(second.position()).isEqualTo(first.position() + 1);
    }

    @Test
    void turnsARefusalIntoTheDoorsWord() {
        assertThatThrownBy(() -> commands.send(Actor.anonymous(), new Remove()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.notFound("no such pilot")));
    }

    @Test
    void appendsNothingWhenEverythingIsSoAlready() {
        commands.send(Actor.anonymous(), new AddNth(1));

        Decided removed = commands.send(Actor.anonymous(), new Remove());

        assertThat(removed.events()).isEmpty();
        assertThat(removed.position()).isNotNegative();
    }

    @Test
    void decidesAgainWhenSomebodyAppendedInBetween() throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                return !commands.send(Actor.anonymous(), new AddNth(4)).events().isEmpty();
            } catch (RefusedException _) {
                return false;
            }
        };
        List<Future<Boolean>> attempts;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            attempts = executor.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> attempt).toList());
        }

        int accepted = 0;
        for (Future<Boolean> one : attempts) {
            accepted += one.get() ? 1 : 0;
        }
        assertThat(accepted)
                .as("exactly as many as the rule allows, whoever raced")
                .isEqualTo(4);
    }
}
