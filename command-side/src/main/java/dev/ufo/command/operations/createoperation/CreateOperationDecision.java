package dev.ufo.command.operations.createoperation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.Assignables.Pilot;
import dev.ufo.command.operations.Conversation;
import dev.ufo.command.operations.Dispatch;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.Priorities;
import dev.ufo.command.operations.createoperation.CreateOperation.Draft;
import dev.ufo.command.operations.createoperation.Surroundings.Place;
import dev.ufo.command.operations.createoperation.Surroundings.Taken;
import dev.ufo.door.Refusal;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.MissionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A new operation has the next number of its mission; if it is given to a pilot, its first run is dispatched with it. */
public final class CreateOperationDecision {
    /** The proposed number went to another operation; whoever proposed it proposes the next. Nobody else sees this. */
    static final Refusal NUMBER_TAKEN = Refusal.conflict("this number is taken");

    private CreateOperationDecision() {}

    /** Writes the operation, unless a value is wrong, or refers to what the fleet does not have. */
    public static Outcome decide(Surroundings surroundings, CreateOperation command) {
        Draft draft = command.draft();
        return Checks.passing(
                () -> create(surroundings, command),
                () -> PeopleText.checkNotEmpty("title", draft.title(), PeopleText.TITLE),
                () -> Priorities.check(draft.priority()),
                draft.dates().start()::fault,
                draft.dates().due()::fault,
                () -> mission(surroundings, command),
                draft.assignee()::fault,
                () -> draft.assignee()
                        .found()
                        .flatMap(assignee -> surroundings.assignables().check(command.fleetId(), assignee)),
                () -> parent(surroundings, command),
                () -> PeopleText.check("body", draft.body(), PeopleText.BODY),
                () -> PeopleText.checkTags("required_tags", draft.tags().required()),
                () -> PeopleText.checkTags("excluded_tags", draft.tags().excluded()));
    }

    private static Optional<Refusal> mission(Surroundings surroundings, CreateOperation command) {
        return Checks.require(
                command.draft()
                        .missionId()
                        .found()
                        .filter(id -> surroundings.missions().contains(new Place<>(command.fleetId(), id)))
                        .isPresent(),
                () -> Refusal.badRequest("mission_id must name a mission of this fleet"));
    }

    private static Optional<Refusal> parent(Surroundings surroundings, CreateOperation command) {
        return command.draft()
                .parentId()
                .fault()
                .or(() -> command.draft()
                        .parentId()
                        .found()
                        .flatMap(id -> Checks.require(
                                surroundings.operations().contains(new Place<>(command.fleetId(), id)),
                                () -> Refusal.badRequest("parent_id must name an operation of this fleet"))));
    }

    private static Outcome create(Surroundings surroundings, CreateOperation command) {
        MissionId missionId = command.draft().missionId().found().orElseThrow();
        if (surroundings.numbers().contains(new Taken(missionId, command.seq()))) {
            return Outcome.refuse(NUMBER_TAKEN);
        }
        Optional<Pilot> pilot = command.draft()
                .assignee()
                .found()
                .flatMap(assignee -> surroundings.assignables().resolve(command.fleetId(), assignee));
        OperationStatus status = pilot.isPresent() ? OperationStatus.IN_PROGRESS : OperationStatus.BACKLOG;
        OperationCreated created = created(command, missionId, status);
        List<UfoEvent> events = new ArrayList<>();
        events.add(created);
        pilot.ifPresent(
                found -> events.add(Dispatch.again(Written.first(created), found, command.means(), Conversation.NONE)));
        return Outcome.accept(events);
    }

    private static OperationCreated created(CreateOperation command, MissionId missionId, OperationStatus status) {
        Draft draft = command.draft();
        return new OperationCreated(
                command.operationId(),
                command.fleetId(),
                missionId,
                command.seq(),
                draft.title(),
                draft.body(),
                status,
                draft.priority(),
                draft.dates().start().found().orElse(null),
                draft.dates().due().found().orElse(null),
                draft.parentId().found().orElse(null),
                draft.assignee().found().orElse(null),
                draft.tags().required(),
                draft.tags().excluded(),
                command.createdBy(),
                command.means().at());
    }
}
