package dev.ufo.command.runs;

import static dev.ufo.command.runs.RunCast.ADA;
import static dev.ufo.command.runs.RunCast.ATTEMPT;
import static dev.ufo.command.runs.RunCast.BEFORE;
import static dev.ufo.command.runs.RunCast.BOB;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.COMMENT;
import static dev.ufo.command.runs.RunCast.FLEET;
import static dev.ufo.command.runs.RunCast.NOW;
import static dev.ufo.command.runs.RunCast.OPERATION;
import static dev.ufo.command.runs.RunCast.REQUEUED;
import static dev.ufo.command.runs.RunCast.RUN;
import static dev.ufo.command.runs.RunCast.SIGNAL;
import static dev.ufo.command.runs.RunCast.comment;
import static dev.ufo.command.runs.RunCast.ended;
import static dev.ufo.command.runs.RunCast.moved;
import static dev.ufo.command.runs.RunCast.operation;
import static dev.ufo.command.runs.RunCast.signal;
import static dev.ufo.command.runs.RunCast.started;

import dev.ufo.command.runs.giveuprun.GiveUpRun;
import dev.ufo.command.signals.Audience;
import dev.ufo.command.testing.Story;
import dev.ufo.events.Author;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunHeartbeat;
import dev.ufo.events.RunState;
import dev.ufo.events.SignalType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GiveUpRunTest {
    private static final String REASON = "It took too long.";
    private static final GiveUpRun END = giveUp(null);

    private final Story runs = Story.of(RunsModule::register);

    private static GiveUpRun giveUp(@Nullable Instant unlessHeardSince) {
        return new GiveUpRun(ATTEMPT, REASON, unlessHeardSince, COMMENT, new Audience(SIGNAL, List.of(ADA, BOB)), NOW);
    }

    @Test
    void aRunThatIsHeldFailsAndEverybodyIsTold() {
        runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, started(BEFORE))
                .accepts(
                        END,
                        new RunEnded(RUN, ATTEMPT, OPERATION, FLEET, RunState.FAILED, REASON, null, NOW),
                        moved(OperationStatus.BLOCKED),
                        comment(COMMENT, Author.system(), REASON, NOW),
                        signal(SignalType.TASK_FAILED, "Blocked: Summarise", REASON));
    }

    @Test
    void whatIsBlockedAlreadyIsWrittenAgain() {
        runs.given(operation(OperationStatus.BLOCKED), CLAIMED, started(BEFORE))
                .accepts(
                        END,
                        new RunEnded(RUN, ATTEMPT, OPERATION, FLEET, RunState.FAILED, REASON, null, NOW),
                        moved(OperationStatus.BLOCKED),
                        comment(COMMENT, Author.system(), REASON, NOW),
                        signal(SignalType.TASK_FAILED, "Blocked: Summarise", REASON));
    }

    @Test
    void whatHasEndedOrWaitsAgainIsLeftAlone() {
        runs.given(operation(OperationStatus.IN_REVIEW), CLAIMED, ended(RunState.SUCCEEDED, BEFORE))
                .accepts(END);
        runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, REQUEUED).accepts(END);
        runs.accepts(END);
    }

    @Test
    void aRoverThatSpeaksUpInTimeKeepsItsRun() {
        Story held = runs.given(
                operation(OperationStatus.IN_PROGRESS), CLAIMED, new RunHeartbeat(RUN, ATTEMPT, FLEET, BEFORE));

        held.accepts(giveUp(BEFORE.minusMillis(1)));
        held.accepts(
                giveUp(BEFORE),
                new RunEnded(RUN, ATTEMPT, OPERATION, FLEET, RunState.FAILED, REASON, null, NOW),
                moved(OperationStatus.BLOCKED),
                comment(COMMENT, Author.system(), REASON, NOW),
                signal(SignalType.TASK_FAILED, "Blocked: Summarise", REASON));
    }
}
