package dev.ufo.command.runs;

import static dev.ufo.command.runs.RunCast.ATTEMPT;
import static dev.ufo.command.runs.RunCast.BEFORE;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.COMMENT;
import static dev.ufo.command.runs.RunCast.FLEET;
import static dev.ufo.command.runs.RunCast.NOW;
import static dev.ufo.command.runs.RunCast.OPERATION;
import static dev.ufo.command.runs.RunCast.REQUEUED;
import static dev.ufo.command.runs.RunCast.RUN;
import static dev.ufo.command.runs.RunCast.comment;
import static dev.ufo.command.runs.RunCast.ended;
import static dev.ufo.command.runs.RunCast.moved;
import static dev.ufo.command.runs.RunCast.operation;
import static dev.ufo.command.runs.RunCast.started;

import dev.ufo.command.runs.endoverduerun.EndOverdueRun;
import dev.ufo.command.testing.Story;
import dev.ufo.events.Author;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndOverdueRunTest {
    private static final String REASON =
            "The run took longer than 2 minutes, which is the fleet's limit. Look at what it left, then reply or run it again.";
    private static final EndOverdueRun END = new EndOverdueRun(ATTEMPT, Duration.ofMinutes(2), COMMENT, NOW);

    private final Story runs = Story.of(RunsModule::register);

    @Test
    void aRunThatIsHeldFailsAndAPersonHasToLook() {
        runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, started(BEFORE))
                .accepts(
                        END,
                        new RunEnded(RUN, ATTEMPT, OPERATION, FLEET, RunState.FAILED, REASON, NOW),
                        moved(OperationStatus.BLOCKED),
                        comment(COMMENT, Author.system(), REASON, NOW));
    }

    @Test
    void whatHasEndedOrWaitsAgainIsLeftAlone() {
        runs.given(operation(OperationStatus.IN_REVIEW), CLAIMED, ended(RunState.SUCCEEDED, BEFORE))
                .accepts(END);
        runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, REQUEUED).accepts(END);
        runs.accepts(END);
    }
}
