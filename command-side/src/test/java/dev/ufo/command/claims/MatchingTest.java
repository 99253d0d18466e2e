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
                number);
    }

    private static WaitingRover rover(int number, String... tags) {
        WaitingRover rover = new WaitingRover(Queue.rover(number));
        rover.tags(Set.of(tags), rover.changes());
        return rover;
    }

    @Test
    void theOldestRunGoesToTheRoverThatWaitsLongest() {
        QueuedRun oldest = run(1);
        WaitingRover longest = rover(1);

        assertThat(Matching.match(List.of(oldest, run(2)), List.of(longest)))
                .containsExactly(new Match(oldest, longest));
    }

    @Test
    void aRunPassesByTheRoversItDoesNotFit() {
        QueuedRun gpu = run(1, "gpu");
        QueuedRun any = run(2);
        WaitingRover plain = rover(1);
        WaitingRover strong = rover(2, "gpu");

        assertThat(Matching.match(List.of(gpu, any), List.of(plain, strong)))
                .containsExactly(new Match(gpu, strong), new Match(any, plain));
    }

    @Test
    void aThousandRunsAndSixtyFourRoversAreMatchedOneToOne() {
        List<QueuedRun> runs =
                IntStream.range(0, 1_000).mapToObj(number -> run(number)).toList();
        List<WaitingRover> rovers =
                IntStream.range(0, 64).mapToObj(number -> rover(number)).toList();

        List<Match> matches = Matching.match(runs, rovers);

        assertThat(matches).extracting(Match::run).isEqualTo(runs.subList(0, 64));
        assertThat(matches).extracting(Match::rover).isEqualTo(rovers);
    }
}
