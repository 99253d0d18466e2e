package dev.ufo.command.runs;

import static dev.ufo.command.runs.RunCast.BEFORE;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.COMMENT;
import static dev.ufo.command.runs.RunCast.FLEET;
import static dev.ufo.command.runs.RunCast.NEXT_RUN;
import static dev.ufo.command.runs.RunCast.NOW;
import static dev.ufo.command.runs.RunCast.OPERATION;
import static dev.ufo.command.runs.RunCast.OTHER_COMMENT;
import static dev.ufo.command.runs.RunCast.PILOT;
import static dev.ufo.command.runs.RunCast.REPORT;
import static dev.ufo.command.runs.RunCast.ROVER;
import static dev.ufo.command.runs.RunCast.RUN;
import static dev.ufo.command.runs.RunCast.comment;
import static dev.ufo.command.runs.RunCast.ended;
import static dev.ufo.command.runs.RunCast.moved;
import static dev.ufo.command.runs.RunCast.operation;
import static dev.ufo.command.runs.RunCast.result;

import dev.ufo.command.runs.reportstate.ReportState;
import dev.ufo.command.signals.Audience;
import dev.ufo.command.testing.Story;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.Author;
import dev.ufo.events.CrewEvent.CrewCreated;
import dev.ufo.events.CrewEvent.CrewMemberRemoved;
import dev.ufo.events.CrewEvent.CrewMemberSet;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationAssigned;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people say while a pilot works is told to it when its turn is done. */
class FollowUpTest {
    private static final UserId ADA = new UserId(new UUID(1, 1));
    private static final OperationCreated WRITTEN = operation(OperationStatus.IN_PROGRESS);
    private static final PilotAdded ADDED = new PilotAdded(PILOT, FLEET, "Claude", PilotKind.CLAUDE, BEFORE);
    private static final PilotSessionRecorded SESSION =
            new PilotSessionRecorded(OPERATION, FLEET, "s", PilotKind.CLAUDE, ROVER, BEFORE);

    private static final CrewId CREW = new CrewId(new UUID(9, 1));
    private static final UfoEvent TO_CREW = assigned(new Assignee(AssigneeType.CREW, CREW.value()));
    private static final PilotId OTHER_PILOT = new PilotId(new UUID(3, 2));
    private static final UfoEvent OTHER_ADDED = new PilotAdded(OTHER_PILOT, FLEET, "Codex", PilotKind.CODEX, BEFORE);

    private final Story runs = Story.of(RunsModule::register);

    private static ReportState report(RunState state) {
        return new ReportState(REPORT, state.wire(), COMMENT, OTHER_COMMENT, NEXT_RUN, Audience.NOBODY);
    }

    private static CommentAdded said(int number, String body) {
        return comment(new CommentId(new UUID(7, 10 + number)), Author.user(ADA), body, BEFORE);
    }

    private static OperationAssigned assigned(@Nullable Assignee assignee) {
        return new OperationAssigned(OPERATION, FLEET, assignee, ADA, BEFORE);
    }

    private static UfoEvent seat(PilotId pilot, String role) {
        return new CrewMemberSet(CREW, FLEET, new Assignee(AssigneeType.PILOT, pilot.value()), role, BEFORE);
    }

    private static RunQueued queued(RunId run, String command, String session, @Nullable RoverId pin) {
        return new RunQueued(
                run,
                OPERATION,
                FLEET,
                WRITTEN.missionId(),
                PILOT,
                PilotKind.CLAUDE,
                command,
                command,
                session,
                pin,
                WRITTEN.requiredTags(),
                WRITTEN.excludedTags(),
                0,
                NOW);
    }

    /** The same for the other pilot, in a fresh session. */
    private static RunQueued queuedForTheOther(RunId run, String command) {
        return new RunQueued(
                run,
                OPERATION,
                FLEET,
                WRITTEN.missionId(),
                OTHER_PILOT,
                PilotKind.CODEX,
                command,
                command,
                "",
                null,
                WRITTEN.requiredTags(),
                WRITTEN.excludedTags(),
                0,
                NOW);
    }

    /** The pilot has the operation, its run is held, and then this happened. */
    private Story working(UfoEvent... more) {
        List<UfoEvent> facts = new ArrayList<>(List.of(
                ADDED,
                new CrewCreated(CREW, FLEET, "Night shift", BEFORE),
                WRITTEN,
                assigned(new Assignee(AssigneeType.PILOT, PILOT.value())),
                said(0, "heard"),
                queued(RUN, "", "", null),
                CLAIMED));
        facts.addAll(List.of(more));
        return runs.given(facts);
    }

    @Test
    void theNextRunIsQueuedWithTheEndOfThisOneInItsSession() {
        working(said(1, "shorter"), result("s", false, null, BEFORE), SESSION, said(2, "and in French"))
                .accepts(
                        report(RunState.SUCCEEDED),
                        ended(RunState.SUCCEEDED, NOW),
                        moved(OperationStatus.IN_PROGRESS),
                        queued(NEXT_RUN, "shorter\n\nand in French", "s", ROVER));
    }

    @Test
    void thePilotsWishForAStatusWaitsToo() {
        working(
                        said(1, "shorter"),
                        SESSION,
                        result("s", true, OperationStatus.DONE, BEFORE),
                        moved(OperationStatus.TODO))
                .accepts(
                        report(RunState.SUCCEEDED),
                        ended(RunState.SUCCEEDED, NOW),
                        moved(OperationStatus.IN_PROGRESS),
                        queued(NEXT_RUN, "shorter", "s", ROVER));
    }

    @Test
    void whoSaidNothingNewGetsTheReview() {
        working(comment(COMMENT, Author.pilot(PILOT), "Done.", BEFORE))
                .accepts(report(RunState.SUCCEEDED), ended(RunState.SUCCEEDED, NOW), moved(OperationStatus.IN_REVIEW));
    }

    @Test
    void aPersonLooksFirstAtARunThatDidNotSucceed() {
        working(said(1, "shorter"), SESSION).accepts(report(RunState.CANCELED), ended(RunState.CANCELED, NOW));
    }

    @Test
    void aPilotThatHasTheOperationNoMoreIsNotToldMore() {
        UfoEvent[] review = {ended(RunState.SUCCEEDED, NOW), moved(OperationStatus.IN_REVIEW)};

        working(said(1, "shorter"), assigned(null)).accepts(report(RunState.SUCCEEDED), review);
        working(said(1, "shorter"), assigned(new Assignee(AssigneeType.USER, ADA.value())))
                .accepts(report(RunState.SUCCEEDED), review);
        working(said(1, "shorter"), assigned(new Assignee(AssigneeType.PILOT, new UUID(3, 9))))
                .accepts(report(RunState.SUCCEEDED), review);
        working(said(1, "shorter"), new PilotRemoved(PILOT, FLEET, BEFORE)).accepts(report(RunState.SUCCEEDED), review);
    }

    @Test
    void thePilotThatWorkedForACrewIsToldMoreEvenIfAnotherLeadsNow() {
        working(TO_CREW, seat(PILOT, "member"), OTHER_ADDED, seat(OTHER_PILOT, "leader"), said(1, "shorter"), SESSION)
                .accepts(
                        report(RunState.SUCCEEDED),
                        ended(RunState.SUCCEEDED, NOW),
                        moved(OperationStatus.IN_PROGRESS),
                        queued(NEXT_RUN, "shorter", "s", ROVER));
    }

    @Test
    void whoeverWorksForTheCrewIsToldIfThePilotLeftIt() {
        UfoEvent left = new CrewMemberRemoved(CREW, FLEET, new Assignee(AssigneeType.PILOT, PILOT.value()), BEFORE);
        String retold = """
                Summarise

                The conversation so far:

                Human: heard
                Human: shorter

                Go on with this task where the conversation stands, and answer the last remark of the human.""";

        working(
                        TO_CREW,
                        seat(PILOT, "leader"),
                        OTHER_ADDED,
                        seat(OTHER_PILOT, "member"),
                        left,
                        said(1, "shorter"),
                        SESSION)
                .accepts(
                        report(RunState.SUCCEEDED),
                        ended(RunState.SUCCEEDED, NOW),
                        moved(OperationStatus.IN_PROGRESS),
                        queuedForTheOther(NEXT_RUN, retold));
    }

    @Test
    void aCrewWithoutAPilotIsToldByTheReview() {
        working(TO_CREW, said(1, "shorter"))
                .accepts(report(RunState.SUCCEEDED), ended(RunState.SUCCEEDED, NOW), moved(OperationStatus.IN_REVIEW));
    }
}
