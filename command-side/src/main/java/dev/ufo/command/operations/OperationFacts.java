package dev.ufo.command.operations;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Assignables.Pilot;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.door.Refusal;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.EventTag;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a change of an operation is decided on. */
public record OperationFacts(Operation operation, Assignables assignables, Conversation conversation) {
    /** What an operation that is not of the fleet is answered. */
    public static final Refusal UNKNOWN = Refusal.notFound("there is no such operation in this fleet");

    /** Nothing is known. */
    public static final OperationFacts NONE =
            new OperationFacts(new Operation.Absent(), Assignables.NOBODY, Conversation.NONE);

    /** The facts and one more. */
    public static OperationFacts evolve(OperationFacts before, UfoEvent event) {
        return new OperationFacts(
                Operation.evolve(before.operation, event),
                Assignables.evolve(before.assignables, event),
                Conversation.evolve(before.conversation, event));
    }

    /** Decides on an operation of this fleet, or says that there is none. */
    public Outcome of(FleetId fleetId, Function<Written, Outcome> decision) {
        return operation.in(fleetId).map(decision).orElseGet(() -> Outcome.refuse(UNKNOWN));
    }

    /** The pilot that whoever has the operation comes to, if the fleet has it still. */
    public Optional<Pilot> pilot(Written written) {
        return Optional.ofNullable(written.assignee())
                .flatMap(assignee -> assignables.resolve(written.fleetId(), assignee));
    }

    /** The tags that tell which pilot has the operation, if one may have it. */
    Set<EventTag> pilotTags() {
        return switch (operation) {
            case Operation.Absent _, Operation.Deleted _ -> Set.of();
            case Written written ->
                Optional.ofNullable(written.assignee())
                        .filter(assignee -> assignee.type() != AssigneeType.USER)
                        .map(assignee -> Assignables.tags(written.fleetId(), assignee))
                        .orElseGet(Set::of);
        };
    }
}
