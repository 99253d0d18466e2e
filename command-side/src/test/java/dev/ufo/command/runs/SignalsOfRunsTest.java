package dev.ufo.command.runs;

import static dev.ufo.command.runs.RunCast.ADA;
import static dev.ufo.command.runs.RunCast.BEFORE;
import static dev.ufo.command.runs.RunCast.BOB;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.COMMENT;
import static dev.ufo.command.runs.RunCast.FLEET;
import static dev.ufo.command.runs.RunCast.NEXT_RUN;
import static dev.ufo.command.runs.RunCast.NOW;
import static dev.ufo.command.runs.RunCast.OPERATION;
import static dev.ufo.command.runs.RunCast.OTHER_COMMENT;
import static dev.ufo.command.runs.RunCast.REPORT;
import static dev.ufo.command.runs.RunCast.SIGNAL;
import static dev.ufo.command.runs.RunCast.comment;
import static dev.ufo.command.runs.RunCast.ended;
import static dev.ufo.command.runs.RunCast.moved;
import static dev.ufo.command.runs.RunCast.operation;
import static dev.ufo.command.runs.RunCast.result;
import static dev.ufo.command.runs.RunCast.signal;

import dev.ufo.command.runs.reportstate.ReportState;
import dev.ufo.command.signals.Audience;
import dev.ufo.command.testing.Story;
import dev.ufo.events.AttributeEvent.OperationEdited;
import dev.ufo.events.Author;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunState;
import dev.ufo.events.SignalType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract section 4.2: what people are told of the end of a run. */
class SignalsOfRunsTest {
    private static final String REVIEW = "The pilot has done its turn. Look at what it did, then close it or reply.";
    private static final String INPUT = "The pilot asks something. Reply to let it go on.";
    private static final String FAILED =
            "The run failed. Look at what it left, then reply to the pilot or run it again.";

    private final Story runs = Story.of(RunsModule::register);
    private final Story held = runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED);

    private static ReportState report(String state) {
        return new ReportState(
                REPORT, state, COMMENT, OTHER_COMMENT, NEXT_RUN, new Audience(SIGNAL, List.of(ADA, BOB)));
    }

    @Test
    void aSuccessWantsAReview() {
        held.accepts(
                report("succeeded"),
                ended(RunState.SUCCEEDED, NOW),
                moved(OperationStatus.IN_REVIEW),
                signal(SignalType.REVIEW_REQUESTED, "Review: Summarise", REVIEW));
    }

    @Test
    void aQuestionWantsAnAnswer() {
        runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, result("s", true, null, BEFORE))
                .accepts(
                        report("succeeded"),
                        ended(RunState.SUCCEEDED, NOW),
                        moved(OperationStatus.IN_REVIEW),
                        signal(SignalType.INPUT_REQUESTED, "Needs input: Summarise", INPUT));
    }

    @Test
    void aFailureIsTold() {
        held.accepts(
                report("failed"),
                ended(RunState.FAILED, NOW),
                moved(OperationStatus.BLOCKED),
                comment(OTHER_COMMENT, Author.system(), FAILED, NOW),
                signal(SignalType.TASK_FAILED, "Blocked: Summarise", FAILED));
    }

    @Test
    void aPilotThatIsStuckIsToldEvenIfItsRunSucceeded() {
        String stuck = "The run ended as succeeded, but the pilot is stuck and waits for a person.";
        runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, result("s", true, OperationStatus.BLOCKED, BEFORE))
                .accepts(
                        report("succeeded"),
                        ended(RunState.SUCCEEDED, NOW),
                        moved(OperationStatus.BLOCKED),
                        comment(COMMENT, Author.system(), "The pilot set the status to blocked.", NOW),
                        comment(OTHER_COMMENT, Author.system(), stuck, NOW),
                        signal(SignalType.TASK_FAILED, "Blocked: Summarise", stuck));
    }

    @Test
    void aReviewThatThePilotAsksForIsTold() {
        runs.given(
                        operation(OperationStatus.IN_PROGRESS),
                        CLAIMED,
                        result("s", false, OperationStatus.IN_REVIEW, BEFORE))
                .accepts(
                        report("canceled"),
                        ended(RunState.CANCELED, NOW),
                        moved(OperationStatus.IN_REVIEW),
                        comment(COMMENT, Author.system(), "The pilot set the status to in review.", NOW),
                        signal(SignalType.REVIEW_REQUESTED, "Review: Summarise", REVIEW));
    }

    @Test
    void whatIsDoneOrCanceledWantsNobody() {
        runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, result("s", true, OperationStatus.DONE, BEFORE))
                .accepts(
                        report("succeeded"),
                        ended(RunState.SUCCEEDED, NOW),
                        moved(OperationStatus.DONE),
                        comment(COMMENT, Author.system(), "The pilot set the status to done.", NOW));
        held.accepts(report("canceled"), ended(RunState.CANCELED, NOW));
    }

    @Test
    void whatWaitsAlreadyIsToldAgain() {
        runs.given(operation(OperationStatus.IN_REVIEW), CLAIMED)
                .accepts(
                        report("succeeded"),
                        ended(RunState.SUCCEEDED, NOW),
                        moved(OperationStatus.IN_REVIEW),
                        signal(SignalType.REVIEW_REQUESTED, "Review: Summarise", REVIEW));
    }

    @Test
    void aReportThatIsRepeatedTellsNobodyAgain() {
        runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, ended(RunState.SUCCEEDED, BEFORE))
                .accepts(report("succeeded"));
    }

    @Test
    void theTitleIsTheOneItHasNow() {
        runs.given(
                        operation(OperationStatus.IN_PROGRESS),
                        CLAIMED,
                        new OperationEdited(OPERATION, FLEET, "Shorten", "", ADA, BEFORE))
                .accepts(
                        report("succeeded"),
                        ended(RunState.SUCCEEDED, NOW),
                        moved(OperationStatus.IN_REVIEW),
                        signal(SignalType.REVIEW_REQUESTED, "Review: Shorten", REVIEW));
    }
}
