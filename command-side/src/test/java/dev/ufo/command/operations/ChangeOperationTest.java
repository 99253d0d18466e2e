package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.MEMBER;
import static dev.ufo.command.operations.Cast.NEXT_RUN;
import static dev.ufo.command.operations.Cast.NOW;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.OTHER_FLEET;
import static dev.ufo.command.operations.Cast.PILOT_ADDED;
import static dev.ufo.command.operations.Cast.PILOT_REMOVED;
import static dev.ufo.command.operations.Cast.ROVER;
import static dev.ufo.command.operations.Cast.TO_ADA;
import static dev.ufo.command.operations.Cast.TO_PILOT;
import static dev.ufo.command.operations.Cast.created;
import static dev.ufo.command.operations.Cast.freshRun;
import static dev.ufo.command.operations.Cast.inReview;
import static dev.ufo.command.operations.Cast.means;
import static dev.ufo.command.operations.Cast.meansWithoutRovers;
import static dev.ufo.command.operations.Cast.moved;
import static dev.ufo.command.operations.Cast.run;
import static dev.ufo.command.operations.Cast.running;
import static dev.ufo.command.operations.Cast.with;

import dev.ufo.command.decision.Given;
import dev.ufo.command.operations.assignoperation.AssignOperation;
import dev.ufo.command.operations.moveoperation.MoveOperation;
import dev.ufo.command.operations.runoperation.RunOperation;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.Assignee;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.OperationEvent.OperationAssigned;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunQueued;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChangeOperationTest {
    private static final String TASK = "Summarise\n\nOne page, please";

    private final Story operations = Story.of(OperationsModule::register);
    private final Story inBacklog = operations.given(MEMBER, PILOT_ADDED, created(OperationStatus.BACKLOG, null));

    @Nested
    class Assigning {
        private AssignOperation assign(Given<Assignee> assignee) {
            return new AssignOperation(OPERATION, FLEET, assignee, ADA, means());
        }

        private OperationAssigned assigned(Assignee assignee) {
            return new OperationAssigned(OPERATION, FLEET, assignee, ADA, NOW);
        }

        @Test
        void aPilotStartsAtOnce() {
            inBacklog.accepts(
                    assign(Given.of(TO_PILOT)),
                    assigned(TO_PILOT),
                    moved(OperationStatus.IN_PROGRESS, ADA),
                    freshRun(NEXT_RUN));
        }

        @Test
        void aPersonFindsItInTheBacklogWhateverRuns() {
            operations
                    .given(with(running(), MEMBER))
                    .accepts(assign(Given.of(TO_ADA)), assigned(TO_ADA), moved(OperationStatus.BACKLOG, ADA));
        }

        @Test
        void nobodyLeavesItInTheBacklog() {
            inBacklog.accepts(
                    assign(Given.nothing()),
                    new OperationAssigned(OPERATION, FLEET, null, ADA, NOW),
                    moved(OperationStatus.BACKLOG, ADA));
        }

        @Test
        void resumesTheSessionWithTheTask() {
            operations
                    .given(inReview())
                    .accepts(
                            assign(Given.of(TO_PILOT)),
                            assigned(TO_PILOT),
                            moved(OperationStatus.IN_PROGRESS, ADA),
                            run(NEXT_RUN, "", TASK, "sess-1", ROVER));
        }

        @Test
        void refusesAPilotWhileARunIsActive() {
            operations.given(running()).refuses(assign(Given.of(TO_PILOT)), Kind.CONFLICT);
        }

        @Test
        void refusesWhomTheFleetDoesNotHave() {
            operations
                    .given(created(OperationStatus.BACKLOG, null), PILOT_ADDED, PILOT_REMOVED)
                    .refuses(assign(Given.of(TO_PILOT)), Kind.BAD_REQUEST);
            operations
                    .given(created(OperationStatus.BACKLOG, null))
                    .refuses(assign(Given.of(TO_ADA)), Kind.BAD_REQUEST);
            inBacklog.refuses(assign(Given.unreadable(Refusal.badRequest("unreadable"))), Kind.BAD_REQUEST);
        }

        @Test
        void looksForTheOperationFirst() {
            operations.refuses(assign(Given.unreadable(Refusal.badRequest("unreadable"))), Kind.NOT_FOUND);
            inBacklog.refuses(
                    new AssignOperation(OPERATION, OTHER_FLEET, Given.nothing(), ADA, means()), Kind.NOT_FOUND);
        }
    }

    @Nested
    class Running {
        private final RunOperation runAgain = new RunOperation(OPERATION, FLEET, ADA, means());

        @Test
        void resumesTheSessionOfTheSameKindOnARoverThatIsThere() {
            operations
                    .given(inReview())
                    .accepts(
                            runAgain,
                            moved(OperationStatus.IN_PROGRESS, ADA),
                            run(NEXT_RUN, "", TASK, "sess-1", ROVER));
        }

        @Test
        void startsAfreshWhenTheRoverIsAway() {
            operations
                    .given(inReview())
                    .accepts(
                            new RunOperation(OPERATION, FLEET, ADA, meansWithoutRovers()),
                            moved(OperationStatus.IN_PROGRESS, ADA),
                            freshRun(NEXT_RUN));
        }

        @Test
        void writesAgainThatItIsInProgress() {
            RunQueued resumed = run(NEXT_RUN, "", TASK, "sess-1", ROVER);

            operations
                    .given(with(inReview(), moved(OperationStatus.IN_PROGRESS, ADA)))
                    .accepts(runAgain, moved(OperationStatus.IN_PROGRESS, ADA), resumed);
        }

        @Test
        void needsAPilotThatIsThere() {
            inBacklog.refuses(runAgain, Kind.BAD_REQUEST);
            operations.given(with(inReview(), PILOT_REMOVED)).refuses(runAgain, Kind.BAD_REQUEST);
        }

        @Test
        void refusesASecondActiveRun() {
            operations.given(running()).refuses(runAgain, Kind.CONFLICT);
        }

        @Test
        void refusesAnOperationOfNobodyOrAnotherFleet() {
            operations.refuses(runAgain, Kind.NOT_FOUND);
            operations
                    .given(inReview())
                    .refuses(new RunOperation(OPERATION, OTHER_FLEET, ADA, means()), Kind.NOT_FOUND);
        }
    }

    @Nested
    class Moving {
        private MoveOperation to(String status) {
            return new MoveOperation(OPERATION, FLEET, status, ADA, NOW);
        }

        @Test
        void goesFromAnyStatusToAnyIncludingItsOwn() {
            for (OperationStatus from : OperationStatus.values()) {
                for (OperationStatus target : OperationStatus.values()) {
                    operations.given(created(from, null)).accepts(to(target.wire()), moved(target, ADA));
                }
            }
        }

        @Test
        void refusesAnUnknownStatusAfterAnUnknownOperation() {
            inBacklog.refuses(to("Done"), Kind.BAD_REQUEST);
            inBacklog.refuses(to(""), Kind.BAD_REQUEST);
            operations.refuses(to(""), Kind.NOT_FOUND);
        }

        @Test
        void knowsWhatTheFleetHas() {
            inBacklog.accepts(new RequireOperation(OPERATION, FLEET));
            inBacklog.refuses(new RequireOperation(OPERATION, OTHER_FLEET), Kind.NOT_FOUND);
        }
    }

    @Test
    void aPilotOfAnotherKindCannotResume() {
        RunQueued fresh = freshRun(NEXT_RUN);
        operations
                .given(with(
                        running(),
                        new PilotSessionRecorded(OPERATION, FLEET, "thread-1", PilotKind.CODEX, ROVER, NOW),
                        Cast.RUN_ENDED))
                .accepts(
                        new RunOperation(OPERATION, FLEET, ADA, means()),
                        moved(OperationStatus.IN_PROGRESS, ADA),
                        fresh);
    }

    @Test
    void aPilotOfAnotherFleetIsUnknown() {
        operations
                .given(
                        created(OperationStatus.BACKLOG, null),
                        new PilotAdded(Cast.PILOT, OTHER_FLEET, "Spy", PilotKind.CLAUDE, NOW))
                .refuses(new AssignOperation(OPERATION, FLEET, Given.of(TO_PILOT), ADA, means()), Kind.BAD_REQUEST);
    }
}
