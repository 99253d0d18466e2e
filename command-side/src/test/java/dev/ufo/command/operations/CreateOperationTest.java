package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.MEMBER;
import static dev.ufo.command.operations.Cast.MISSION;
import static dev.ufo.command.operations.Cast.MISSION_CREATED;
import static dev.ufo.command.operations.Cast.NEXT_RUN;
import static dev.ufo.command.operations.Cast.NOW;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.OTHER_FLEET;
import static dev.ufo.command.operations.Cast.OTHER_OPERATION;
import static dev.ufo.command.operations.Cast.PILOT_ADDED;
import static dev.ufo.command.operations.Cast.PILOT_REMOVED;
import static dev.ufo.command.operations.Cast.TO_ADA;
import static dev.ufo.command.operations.Cast.TO_PILOT;
import static dev.ufo.command.operations.Cast.created;
import static dev.ufo.command.operations.Cast.freshRun;
import static dev.ufo.command.operations.Cast.means;

import dev.ufo.command.decision.Given;
import dev.ufo.command.operations.createoperation.CreateOperation;
import dev.ufo.command.operations.createoperation.CreateOperation.Dates;
import dev.ufo.command.operations.createoperation.CreateOperation.Draft;
import dev.ufo.command.operations.createoperation.CreateOperation.Tags;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationStatus;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CreateOperationTest {
    private static final Given<MissionId> IN_MISSION = Given.of(MISSION);
    private static final Tags TAGS = new Tags(List.of("gpu"), List.of("slow"));
    private static final Dates NO_DATES = new Dates(Given.nothing(), Given.nothing());

    private final Story operations = Story.of(OperationsModule::register);

    private static CreateOperation create(Draft draft) {
        return new CreateOperation(OPERATION, FLEET, draft, 1, ADA, means());
    }

    private static Draft draft(Given<MissionId> mission, Given<Assignee> assignee) {
        return new Draft("Summarise", 0, NO_DATES, mission, assignee, Given.nothing(), "One page, please", TAGS);
    }

    private static Draft titled(String title, int priority, String body) {
        return new Draft(title, priority, NO_DATES, IN_MISSION, Given.nothing(), Given.nothing(), body, TAGS);
    }

    private static Draft dated(Given<LocalDate> start, Given<OperationId> parent) {
        return new Draft(
                "Summarise",
                0,
                new Dates(start, Given.nothing()),
                IN_MISSION,
                Given.nothing(),
                parent,
                "One page, please",
                TAGS);
    }

    private static <T> Given<T> unreadable() {
        return Given.unreadable(Refusal.badRequest("unreadable"));
    }

    @Test
    void waitsInTheBacklogWhenItIsGivenToNobodyOrAPerson() {
        operations
                .given(MISSION_CREATED)
                .accepts(create(draft(IN_MISSION, Given.nothing())), created(OperationStatus.BACKLOG, null));
        operations
                .given(MISSION_CREATED, MEMBER)
                .accepts(create(draft(IN_MISSION, Given.of(TO_ADA))), created(OperationStatus.BACKLOG, TO_ADA));
    }

    @Test
    void startsAtOnceWhenItIsGivenToAPilot() {
        operations
                .given(MISSION_CREATED, PILOT_ADDED)
                .accepts(
                        create(draft(IN_MISSION, Given.of(TO_PILOT))),
                        created(OperationStatus.IN_PROGRESS, TO_PILOT),
                        freshRun(NEXT_RUN));
    }

    @Test
    void keepsDatesAndParent() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        OperationCreated parent = new OperationCreated(
                OTHER_OPERATION,
                FLEET,
                MISSION,
                7,
                "Parent",
                "",
                OperationStatus.DONE,
                0,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                ADA,
                NOW);
        OperationCreated child = new OperationCreated(
                OPERATION,
                FLEET,
                MISSION,
                1,
                "Summarise",
                "One page, please",
                OperationStatus.BACKLOG,
                0,
                day,
                null,
                OTHER_OPERATION,
                null,
                TAGS.required(),
                TAGS.excluded(),
                ADA,
                NOW);

        operations
                .given(MISSION_CREATED, parent)
                .accepts(create(dated(Given.of(day), Given.of(OTHER_OPERATION))), child);
        operations
                .given(MISSION_CREATED)
                .refuses(create(dated(Given.of(day), Given.of(OTHER_OPERATION))), Kind.BAD_REQUEST);
    }

    @Test
    void refusesWhatCannotBeReadOrStored() {
        Story story = operations.given(MISSION_CREATED);

        story.refuses(create(titled("", 0, "")), Kind.BAD_REQUEST);
        story.refuses(create(titled("a\0b", 0, "")), Kind.BAD_REQUEST);
        story.refuses(create(titled("t".repeat(501), 0, "")), Kind.BAD_REQUEST);
        story.refuses(create(titled("t", -1, "")), Kind.BAD_REQUEST);
        story.refuses(create(titled("t", 5, "")), Kind.BAD_REQUEST);
        story.refuses(create(titled("t", 0, "\udfff")), Kind.BAD_REQUEST);
        story.refuses(create(dated(unreadable(), Given.nothing())), Kind.BAD_REQUEST);
        story.refuses(create(dated(Given.nothing(), unreadable())), Kind.BAD_REQUEST);
        story.refuses(create(draft(IN_MISSION, unreadable())), Kind.BAD_REQUEST);
    }

    @Test
    void refusesAMissionTheFleetDoesNotHave() {
        operations.refuses(create(draft(Given.nothing(), Given.nothing())), Kind.BAD_REQUEST);
        operations.refuses(create(draft(unreadable(), Given.nothing())), Kind.BAD_REQUEST);
        operations.refuses(create(draft(IN_MISSION, Given.nothing())), Kind.BAD_REQUEST);
        operations
                .given(new MissionCreated(MISSION, OTHER_FLEET, "Apollo", "APO", NOW))
                .refuses(create(draft(IN_MISSION, Given.nothing())), Kind.BAD_REQUEST);
    }

    @Test
    void refusesAnAssigneeTheFleetDoesNotHave() {
        Story story = operations.given(MISSION_CREATED, PILOT_ADDED, PILOT_REMOVED);

        story.refuses(create(draft(IN_MISSION, Given.of(TO_PILOT))), Kind.BAD_REQUEST);
        story.refuses(create(draft(IN_MISSION, Given.of(TO_ADA))), Kind.BAD_REQUEST);
        story.refuses(
                create(draft(IN_MISSION, Given.of(new Assignee(AssigneeType.CREW, new UUID(9, 9))))), Kind.BAD_REQUEST);
    }

    @Test
    void givesNoNumberTwice() {
        OperationCreated other = created(OperationStatus.BACKLOG, null);
        CreateOperation second =
                new CreateOperation(OTHER_OPERATION, FLEET, draft(IN_MISSION, Given.nothing()), 1, ADA, means());

        operations.given(MISSION_CREATED, other).refuses(second, Kind.CONFLICT);
    }
}
