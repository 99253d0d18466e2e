package dev.ufo.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.axon.Refusals;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.door.Refusal;
import dev.ufo.events.UfoEvent;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;

/** Given facts, when a command, then facts or a refusal: one test of one decision, through Axon. */
public final class Story {
    private final Consumer<DecisionTable> lines;
    private final List<UfoEvent> facts;

    private Story(Consumer<DecisionTable> lines, List<UfoEvent> facts) {
        this.lines = lines;
        this.facts = facts;
    }

    /** A story of these decisions in which nothing has happened yet. */
    public static Story of(Consumer<DecisionTable> lines) {
        return new Story(lines, List.of());
    }

    /** A story in which this has happened. */
    public Story given(UfoEvent... events) {
        return given(List.of(events));
    }

    /** A story in which this has happened. */
    public Story given(List<UfoEvent> events) {
        return new Story(lines, events);
    }

    /** The command is accepted, and these are its facts; none means that it changes nothing. */
    public void accepts(Record command, UfoEvent... events) {
        run(command, then -> then.success().events((Object[]) events));
    }

    /** The command is declined for a reason of this kind, and there are no facts. */
    public void refuses(Record command, Refusal.Kind kind) {
        run(
                command,
                then -> then.noEvents()
                        .exceptionSatisfies(thrown ->
                                assertThat(Refusals.behind(thrown).kind()).isEqualTo(kind)));
    }

    private void run(Record command, Consumer<AxonTestPhase.Then.Command> then) {
        AxonTestFixture fixture = Slices.fixture(lines);
        try {
            AxonTestPhase.Given given = fixture.given();
            then.accept((facts.isEmpty() ? given.noPriorActivity() : given.events(facts))
                    .when()
                    .command(command)
                    .then());
        } finally {
            fixture.stop();
        }
    }
}
