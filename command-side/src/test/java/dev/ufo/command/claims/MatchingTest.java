package dev.ufo.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.claims.Matching.Match;
import dev.ufo.events.PilotKind;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RunId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Load FREE = new Load(DispatchRules.NONE);

    private static QueuedRun run(int number, String... needed) {
        return new QueuedRun(
                new RunId(new UUID(6, number)),
                new OperationId(new UUID(5, number)),
                Queue.FLEET,
                new PilotId(new UUID(3, 1)),
                PilotKind.CLAUDE,
                new UUID(8, Set.of(needed).hashCode()),
                Set.of(needed),
                Set.of(),
                null,
                Queue.NOW,
                0,
                new RunTexts("", "task " + number, ""),
                Set.of(),
                number);
    }

    private static WaitingRover rover(int number, String... tags) {
        WaitingRover rover = new WaitingRover(Queue.rover(number));
        rover.tags(Set.of(tags), rover.changes());
        return rover;
    }

    @Test
    void nobodyGetsMoreThanTheyMay() {
        WaitingRover one = rover(1);
        WaitingRover again = rover(1);
        WaitingRover other = rover(2);
        List<QueuedRun> runs = List.of(run(1), run(2), run(3));

        assertThat(Matching.match(runs, List.of(one, again, other), new Load(new DispatchRules(1, null, false, false))))
                .containsExactly(new Match(runs.get(0), one), new Match(runs.get(1), other));
        assertThat(Matching.match(runs, List.of(one, again, other), new Load(new DispatchRules(null, 2, false, false))))
                .containsExactly(new Match(runs.get(0), one), new Match(runs.get(1), again));
        Load full = new Load(new DispatchRules(1, null, false, false));
        full.add(one.rover().roverId(), new PilotId(new UUID(3, 7)));
        assertThat(Matching.match(runs, List.of(one, other), full)).containsExactly(new Match(runs.get(0), other));
    }

    @Test
    void theOldestRunGoesToTheRoverThatWaitsLongest() {
        QueuedRun oldest = run(1);
        WaitingRover longest = rover(1);

        assertThat(Matching.match(List.of(oldest, run(2)), List.of(longest), FREE))
                .containsExactly(new Match(oldest, longest));
    }

    @Test
    void aRunPassesByTheRoversItDoesNotFit() {
        QueuedRun gpu = run(1, "gpu");
        QueuedRun any = run(2);
        WaitingRover plain = rover(1);
        WaitingRover strong = rover(2, "gpu");

        assertThat(Matching.match(List.of(gpu, any), List.of(plain, strong), FREE))
                .containsExactly(new Match(gpu, strong), new Match(any, plain));
    }

    @Test
    void aThousandRunsAndSixtyFourRoversAreMatchedOneToOne() {
        List<QueuedRun> runs =
                IntStream.range(0, 1_000).mapToObj(number -> run(number)).toList();
        List<WaitingRover> rovers =
                IntStream.range(0, 64).mapToObj(number -> rover(number)).toList();

        List<Match> matches = Matching.match(runs, rovers, FREE);

        assertThat(matches).extracting(Match::run).isEqualTo(runs.subList(0, 64));
        assertThat(matches).extracting(Match::rover).isEqualTo(rovers);
    }
}
