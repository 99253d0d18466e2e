package dev.ufo.command.runs;

import static dev.ufo.command.runs.RunCast.ATTEMPT;
import static dev.ufo.command.runs.RunCast.BEFORE;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.COMMENT;
import static dev.ufo.command.runs.RunCast.FLEET;
import static dev.ufo.command.runs.RunCast.NEXT_RUN;
import static dev.ufo.command.runs.RunCast.NOW;
import static dev.ufo.command.runs.RunCast.OPERATION;
import static dev.ufo.command.runs.RunCast.OTHER_ATTEMPT;
import static dev.ufo.command.runs.RunCast.OTHER_COMMENT;
import static dev.ufo.command.runs.RunCast.REPORT;
import static dev.ufo.command.runs.RunCast.RUN;
import static dev.ufo.command.runs.RunCast.comment;
import static dev.ufo.command.runs.RunCast.ended;
import static dev.ufo.command.runs.RunCast.moved;
import static dev.ufo.command.runs.RunCast.operation;
import static dev.ufo.command.runs.RunCast.result;
import static dev.ufo.command.runs.RunCast.started;
import static dev.ufo.command.runs.RunCast.starting;

import dev.ufo.command.runs.reportstate.ReportState;
import dev.ufo.command.signals.Audience;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.Author;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunState;
import dev.ufo.ids.RunId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ReportStateTest {
    private static final String FAILED =
            "The run failed. Look at what it left, then reply to the pilot or run it again.";
    private static final String BLOCKED =
            "The run was blocked: its rover could not go on. Look at what it left, then run it again.";

    private final Story runs = Story.of(RunsModule::register);
    private final Story held = runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED);

    private static ReportState report(String state) {
        return new ReportState(REPORT, state, COMMENT, OTHER_COMMENT, NEXT_RUN, Audience.NOBODY);
    }

    private static ReportState report(RunState state) {
        return report(state.wire());
    }

    @Test
    void aRunThatSomebodyElseEndedIsNotItsRoversAnyMore() {
        RunEnded taken =
                new RunEnded(RUN, ATTEMPT, OPERATION, FLEET, RunState.FAILED, "It took too long.", null, BEFORE);

        runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, taken)
                .refuses(report(RunState.SUCCEEDED), Kind.NOT_FOUND);
    }

    private Story asking(@Nullable OperationStatus requested) {
        return runs.given(
                operation(OperationStatus.IN_PROGRESS),
                CLAIMED,
                started(BEFORE),
                result("s", false, requested, BEFORE));
    }

    private static CommentAdded onRequest(String body) {
        return comment(COMMENT, Author.system(), body, NOW);
    }

    private static CommentAdded onTrouble(String body) {
        return comment(OTHER_COMMENT, Author.system(), body, NOW);
    }

    @Nested
    class Progress {
        @Test
        void goesForwards() {
            held.accepts(report("starting"), starting(NOW));
            held.accepts(report("running"), started(NOW));
            runs.given(CLAIMED, starting(BEFORE)).accepts(report("running"), started(NOW));
        }

        @Test
        void goesBackAsWell() {
            runs.given(CLAIMED, started(BEFORE)).accepts(report("starting"), starting(NOW));
        }

        @Test
        void isAFactAgainWhenItIsKnown() {
            runs.given(CLAIMED, starting(BEFORE)).accepts(report("starting"), starting(NOW));
            runs.given(CLAIMED, starting(BEFORE), started(BEFORE)).accepts(report("running"), started(NOW));
        }

        @Test
        void doesNotApplyWhatThePilotAskedFor() {
            asking(OperationStatus.DONE).accepts(report("starting"), starting(NOW));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"queued", "claimed", "", "Running", " running", "cancelled", "done", "\0", "\uD800"})
    void otherStatesCannotBeReported(String state) {
        held.refuses(report(state), Kind.BAD_REQUEST);
        runs.given(CLAIMED, ended(RunState.FAILED, BEFORE)).refuses(report(state), Kind.BAD_REQUEST);
    }

    @Nested
    class TheEnd {
        @Test
        void ofASuccessWaitsForAReview() {
            held.accepts(report("succeeded"), ended(RunState.SUCCEEDED, NOW), moved(OperationStatus.IN_REVIEW));
        }

        @Test
        void ofAFailureBlocksAndTellsPeople() {
            held.accepts(
                    report("failed"), ended(RunState.FAILED, NOW), moved(OperationStatus.BLOCKED), onTrouble(FAILED));
        }

        @Test
        void ofABlockedRunBlocksAndTellsPeople() {
            held.accepts(
                    report("blocked"),
                    ended(RunState.BLOCKED, NOW),
                    moved(OperationStatus.BLOCKED),
                    onTrouble(BLOCKED));
        }

        @Test
        void ofACanceledRunChangesNothingElse() {
            held.accepts(report("canceled"), ended(RunState.CANCELED, NOW));
        }

        @Test
        void overwritesWhatAPersonSetMeanwhile() {
            runs.given(operation(OperationStatus.DONE), CLAIMED)
                    .accepts(report("succeeded"), ended(RunState.SUCCEEDED, NOW), moved(OperationStatus.IN_REVIEW));
        }

        @Test
        void isWrittenToAnOperationThatStandsThereAlready() {
            runs.given(operation(OperationStatus.IN_REVIEW), CLAIMED)
                    .accepts(report("succeeded"), ended(RunState.SUCCEEDED, NOW), moved(OperationStatus.IN_REVIEW));
            runs.given(operation(OperationStatus.BLOCKED), CLAIMED)
                    .accepts(
                            report("failed"),
                            ended(RunState.FAILED, NOW),
                            moved(OperationStatus.BLOCKED),
                            onTrouble(FAILED));
        }

        @Test
        void isThereEvenIfTheOperationIsNot() {
            runs.given(CLAIMED).accepts(report("failed"), ended(RunState.FAILED, NOW));
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"QUEUED", "CLAIMED", "STARTING", "RUNNING"})
        void isFinal(RunState end) {
            Story over = runs.given(operation(OperationStatus.IN_PROGRESS), CLAIMED, ended(end, BEFORE));
            for (RunState next : List.of(
                    RunState.STARTING,
                    RunState.RUNNING,
                    RunState.BLOCKED,
                    RunState.SUCCEEDED,
                    RunState.FAILED,
                    RunState.CANCELED)) {
                if (next == end) {
                    over.accepts(report(next));
                } else {
                    over.refuses(report(next), Kind.CONFLICT);
                }
            }
        }

        @Test
        void ofAnEarlierRunOfTheOperationIsNotThisOne() {
            RunEnded earlier = new RunEnded(
                    new RunId(new UUID(6, 9)), OTHER_ATTEMPT, OPERATION, FLEET, RunState.FAILED, "", null, BEFORE);

            runs.given(operation(OperationStatus.IN_PROGRESS), earlier, CLAIMED)
                    .accepts(report("succeeded"), ended(RunState.SUCCEEDED, NOW), moved(OperationStatus.IN_REVIEW));
        }
    }

    @Nested
    class WhatThePilotAskedFor {
        @Test
        void goesBeforeAReview() {
            asking(OperationStatus.DONE)
                    .accepts(
                            report("succeeded"),
                            ended(RunState.SUCCEEDED, NOW),
                            moved(OperationStatus.DONE),
                            onRequest("The pilot set the status to done."));
        }

        @Test
        void holdsAlsoWhenTheRunFailed() {
            asking(OperationStatus.IN_REVIEW)
                    .accepts(
                            report("failed"),
                            ended(RunState.FAILED, NOW),
                            moved(OperationStatus.IN_REVIEW),
                            onRequest("The pilot set the status to in review."),
                            onTrouble(FAILED));
        }

        @Test
        void holdsAlsoWhenTheRunWasCanceled() {
            asking(OperationStatus.CANCELLED)
                    .accepts(
                            report("canceled"),
                            ended(RunState.CANCELED, NOW),
                            moved(OperationStatus.CANCELLED),
                            onRequest("The pilot set the status to cancelled."));
        }

        @Test
        void tellsPeopleTwiceThatItIsStuck() {
            asking(OperationStatus.BLOCKED)
                    .accepts(
                            report("succeeded"),
                            ended(RunState.SUCCEEDED, NOW),
                            moved(OperationStatus.BLOCKED),
                            onRequest("The pilot set the status to blocked."),
                            onTrouble("The run ended as succeeded, but the pilot is stuck and waits for a person."));
        }

        @Test
        void isTheLastThingItAskedFor() {
            runs.given(
                            operation(OperationStatus.IN_PROGRESS),
                            CLAIMED,
                            result("s", false, OperationStatus.BLOCKED, BEFORE),
                            result("s", false, OperationStatus.DONE, BEFORE),
                            result("s", false, null, BEFORE))
                    .accepts(
                            report("succeeded"),
                            ended(RunState.SUCCEEDED, NOW),
                            moved(OperationStatus.DONE),
                            onRequest("The pilot set the status to done."));
        }

        @Test
        void isNothingByDefault() {
            asking(null).accepts(report("succeeded"), ended(RunState.SUCCEEDED, NOW), moved(OperationStatus.IN_REVIEW));
        }
    }
}
