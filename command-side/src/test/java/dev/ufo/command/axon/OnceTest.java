package dev.ufo.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.testing.Slices;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Once;
import dev.ufo.command.web.Tokens;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.EventTags;
import dev.ufo.events.PilotKind;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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

/** A call that is made again is carried out once. */
class OnceTest {
    private static final FleetId FLEET = new FleetId(new UUID(0, 1));
    private static final PilotId COUNTED = new PilotId(new UUID(0, 2));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final StateModel<Integer> COUNT = new StateModel<>(0, (count, _) -> count + 1);

    record Add(String name) {}

    private final AxonConfiguration axon = Slices.configurer(table ->
                    table.on(Add.class, _ -> Boundary.anyOf(EventTags.tag("pilot", COUNTED)), COUNT, OnceTest::add))
            .start();
    private final Commands commands = new Commands(axon.getComponent(CommandBus.class));
    private final Border border = new Border(Clock.systemUTC(), UUID::randomUUID);
    private final UUID call = UUID.randomUUID();

    private static Outcome add(int count, Add command) {
        return command.name().equals("no")
                ? Outcome.refuse(Refusal.conflict("no"))
                : Outcome.accept(new PilotAdded(COUNTED, FLEET, command.name() + count, PilotKind.CLAUDE, NOW));
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void answersWithWhatItDidTheFirstTime() {
        Decided first = once(call, new Add("a")).getFirst();
        Decided between = commands.send(Actor.anonymous(), new Add("b"));

        Decided again = once(call, new Add("a")).getFirst();

        assertThat(first.repeated()).isFalse();
        assertThat(again.repeated()).isTrue();
        assertThat(again.events()).isEqualTo(first.events());
        assertThat(commands.send(Actor.anonymous(), new Add("c")).position()).isEqualTo(between.position() + 1);
    }

    @Test
    void severalCommandsOfACallAreSeveral() {
        List<Decided> first = once(call, new Add("a"), new Add("b"));

        List<Decided> again = once(call, new Add("a"), new Add("b"), new Add("c"));

        assertThat(again).extracting(Decided::repeated).containsExactly(true, true, false);
        assertThat(again.subList(0, 2))
                .extracting(Decided::events)
                .containsExactlyElementsOf(first.stream().map(Decided::events).toList());
    }

    @Test
    void anotherCallIsCarriedOut() {
        assertThat(once(call, new Add("a")).getFirst().events())
                .isNotEqualTo(once(UUID.randomUUID(), new Add("a")).getFirst().events());
    }

    @Test
    void whatWasRefusedMayBeTriedAgain() {
        assertThatThrownBy(() -> once(call, new Add("no"))).isInstanceOf(RefusedException.class);

        assertThat(once(call, new Add("yes")).getFirst().repeated()).isFalse();
    }

    @Test
    void ofManyAtOnceExactlyOneIsCarriedOut() throws Exception {
        Callable<Decided> attempt = () -> once(call, new Add("a")).getFirst();
        List<Future<Decided>> attempts;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            attempts = executor.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> attempt).toList());
        }

        int carriedOut = 0;
        for (Future<Decided> one : attempts) {
            carriedOut += one.get().repeated() ? 0 : 1;
            assertThat(one.get().events()).isEqualTo(attempts.getFirst().get().events());
        }
        assertThat(carriedOut).isEqualTo(1);
    }

    @Test
    void drawsTheSameIdsAgainAndNoOthers() {
        List<UUID> first = ids(call);

        assertThat(ids(call)).isEqualTo(first).doesNotHaveDuplicates();
        assertThat(ids(UUID.randomUUID())).doesNotContainAnyElementsOf(first);
        assertThat(first).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(4);
            assertThat(id.variant()).isEqualTo(2);
        });
        assertThat(border.newId()).isNotEqualTo(border.newId());
    }

    @Test
    void aSecretIsNeverMadeUp() {
        Tokens tokens = new Tokens();
        Once.Work<RuntimeException, RuntimeException> work = () -> {
            assertThat(tokens.draw()).hasSize(43);
            commands.send(Actor.anonymous(), new Add("a"));
        };
        assertThat(Once.during(call, work)).isTrue();

        assertThatThrownBy(() -> Once.during(call, work))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }

    private List<Decided> once(UUID name, Add... adds) {
        List<Decided> decided = new ArrayList<>();
        boolean _ = Once.during(name, () -> {
            for (Add add : adds) {
                decided.add(commands.send(Actor.anonymous(), add));
            }
        });
        return decided;
    }

    private List<UUID> ids(UUID name) {
        List<UUID> ids = new ArrayList<>();
        boolean _ = Once.during(name, () -> {
            ids.add(border.newId());
            ids.add(border.newId());
        });
        return ids;
    }
}
