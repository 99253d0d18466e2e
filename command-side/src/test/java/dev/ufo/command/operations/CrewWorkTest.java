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
import static dev.ufo.command.operations.Cast.TO_ADA;
import static dev.ufo.command.operations.Cast.TO_PILOT;
import static dev.ufo.command.operations.Cast.created;
import static dev.ufo.command.operations.Cast.freshRun;
import static dev.ufo.command.operations.Cast.means;
import static dev.ufo.command.operations.Cast.moved;
import static dev.ufo.command.operations.Cast.with;

import dev.ufo.command.decision.Given;
import dev.ufo.command.operations.assignoperation.AssignOperation;
import dev.ufo.command.operations.runoperation.RunOperation;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.CrewEvent.CrewCreated;
import dev.ufo.events.CrewEvent.CrewDeleted;
import dev.ufo.events.CrewEvent.CrewMemberRemoved;
import dev.ufo.events.CrewEvent.CrewMemberSet;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.OperationEvent.OperationAssigned;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.PilotId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contract section 4.2: the pilot that a crew comes to. */
class CrewWorkTest {
    private static final CrewId CREW = new CrewId(new UUID(9, 1));
    private static final PilotId OTHER_PILOT = new PilotId(new UUID(3, 2));
    private static final Assignee TO_CREW = new Assignee(AssigneeType.CREW, CREW.value());
    private static final Assignee TO_OTHER_PILOT = new Assignee(AssigneeType.PILOT, OTHER_PILOT.value());
    private static final AssignOperation ASSIGN =
            new AssignOperation(OPERATION, FLEET, Given.of(TO_CREW), ADA, means());
    private static final OperationAssigned ASSIGNED = new OperationAssigned(OPERATION, FLEET, TO_CREW, ADA, NOW);
    private static final RunOperation RUN_AGAIN = new RunOperation(OPERATION, FLEET, ADA, means());
    private static final PilotRemoved OTHER_REMOVED = new PilotRemoved(OTHER_PILOT, FLEET, NOW);

    private static final List<UfoEvent> FACTS = List.of(
            MEMBER,
            PILOT_ADDED,
            new PilotAdded(OTHER_PILOT, FLEET, "Codex", PilotKind.CODEX, NOW),
            new CrewCreated(CREW, FLEET, "Night shift", NOW),
            created(OperationStatus.BACKLOG, null));

    private final Story operations = Story.of(OperationsModule::register);

    private static CrewMemberSet seat(Assignee member, String role) {
        return new CrewMemberSet(CREW, FLEET, member, role, NOW);
    }

    private static CrewMemberRemoved unseat(Assignee member) {
        return new CrewMemberRemoved(CREW, FLEET, member, NOW);
    }

    /** With these seats, the pilot of the cast works. */
    private void works(UfoEvent... seats) {
        operations
                .given(with(FACTS, seats))
                .accepts(ASSIGN, ASSIGNED, moved(OperationStatus.IN_PROGRESS, ADA), freshRun(NEXT_RUN));
    }

    /** With these seats, the operation waits, and cannot be run either. */
    private void waits(UfoEvent... seats) {
        operations.given(with(FACTS, seats)).accepts(ASSIGN, ASSIGNED, moved(OperationStatus.BACKLOG, ADA));
        operations.given(with(with(FACTS, seats), ASSIGNED)).refuses(RUN_AGAIN, Kind.BAD_REQUEST);
    }

    @Test
    void thePilotThatLeadsWorks() {
        works(seat(TO_OTHER_PILOT, "member"), seat(TO_PILOT, "leader"));
        works(seat(TO_OTHER_PILOT, "leader"), seat(TO_PILOT, "leader"), seat(TO_OTHER_PILOT, "member"));
    }

    @Test
    void theFirstWorksIfNoPilotLeads() {
        works(seat(TO_ADA, "leader"), seat(TO_PILOT, "member"), seat(TO_OTHER_PILOT, "Leader"));
        works(seat(TO_PILOT, "member"), seat(TO_OTHER_PILOT, "member"), seat(TO_PILOT, "guest"));
    }

    @Test
    void whoComesBackIsTheLast() {
        works(
                seat(TO_OTHER_PILOT, "member"),
                seat(TO_PILOT, "member"),
                unseat(TO_OTHER_PILOT),
                seat(TO_OTHER_PILOT, "member"));
    }

    @Test
    void itWaitsIfNoPilotIsInTheCrew() {
        waits();
        waits(seat(TO_ADA, "leader"));
        waits(seat(TO_PILOT, "leader"), unseat(TO_PILOT));
    }

    @Test
    void nobodyStandsInForAPilotThatIsNoMore() {
        waits(seat(TO_PILOT, "member"), seat(TO_OTHER_PILOT, "leader"), OTHER_REMOVED);
        waits(seat(TO_PILOT, "member"), seat(TO_OTHER_PILOT, "member"), PILOT_REMOVED);
    }

    @Test
    void aCrewThatIsNoMoreHasNothing() {
        CrewDeleted deleted = new CrewDeleted(CREW, FLEET, NOW);
        List<UfoEvent> gone = with(FACTS, seat(TO_PILOT, "leader"), deleted);

        operations.given(gone).refuses(ASSIGN, Kind.BAD_REQUEST);
        operations
                .given(with(FACTS, seat(TO_PILOT, "leader"), ASSIGNED, deleted))
                .refuses(RUN_AGAIN, Kind.BAD_REQUEST);
    }

    @Test
    void aCrewOfAnotherFleetIsUnknown() {
        operations
                .given(created(OperationStatus.BACKLOG, null), new CrewCreated(CREW, OTHER_FLEET, "Spies", NOW))
                .refuses(ASSIGN, Kind.BAD_REQUEST);
    }

    @Test
    void theCrewsPilotRunsItAgain() {
        operations
                .given(with(FACTS, seat(TO_PILOT, "member"), ASSIGNED))
                .accepts(RUN_AGAIN, moved(OperationStatus.IN_PROGRESS, ADA), freshRun(NEXT_RUN));
    }
}
