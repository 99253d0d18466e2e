package dev.ufo.command.labels;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Given;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Operation;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.door.Refusal;
import dev.ufo.events.AttributeEvent.LabelAttached;
import dev.ufo.events.AttributeEvent.LabelDetached;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import dev.ufo.ids.OperationId;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * An operation, a label, and whether the one has the other.
 *
 * @param isAttached whether it was put on and not taken off since
 */
public record LabelFacts(Operation operation, Labels labels, boolean isAttached) {
    /** Nothing is known. */
    public static final LabelFacts NONE = new LabelFacts(new Operation.Absent(), Labels.NONE, false);

    /** The facts that tell of both. */
    static Boundary boundary(OperationId operationId, Given<LabelId> labelId) {
        Set<EventTag> tags = new HashSet<>();
        tags.add(EventTags.tag("operation", operationId));
        labelId.found().ifPresent(label -> {
            tags.add(EventTags.tag("label", label));
            tags.add(EventTags.labelOf(operationId, label));
        });
        return new Boundary(tags);
    }

    static LabelFacts evolve(LabelFacts before, UfoEvent event) {
        boolean isAttached = switch (event) {
            case LabelAttached _ -> true;
            case LabelDetached _ -> false;
            default -> before.isAttached;
        };
        return new LabelFacts(
                Operation.evolve(before.operation, event), Labels.evolve(before.labels, event), isAttached);
    }

    /** Decides about a label of this fleet, or says what is wrong: the operation first (contract section 3.5). */
    public Outcome of(FleetId fleetId, Given<LabelId> labelId, Function<LabelId, Outcome> decision) {
        return operation
                .in(fleetId)
                .map(_ -> Checks.passing(
                        () -> decision.apply(labelId.found().orElseThrow()),
                        labelId::fault,
                        () -> Checks.require(
                                labelId.found().isPresent(),
                                () -> Refusal.badRequest("label must be the id of a label")),
                        () -> Checks.require(
                                labelId.found()
                                        .flatMap(label -> labels.find(label, fleetId))
                                        .isPresent(),
                                () -> Labels.UNKNOWN)))
                .orElseGet(() -> Outcome.refuse(OperationFacts.UNKNOWN));
    }
}
