package dev.ufo.command.operations.reparentoperation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.door.Refusal;
import dev.ufo.events.AttributeEvent.OperationReparented;
import dev.ufo.ids.OperationId;
import org.jspecify.annotations.Nullable;

/** An operation is part of one other of its fleet at most, of any mission, and never of itself by any way round. */
public final class ReparentOperationDecision {
    private ReparentOperationDecision() {}

    /** Changes what an operation of this fleet is part of. */
    public static Outcome decide(Hierarchy hierarchy, ReparentOperation command) {
        return hierarchy
                .operation(command.operationId())
                .in(command.fleetId())
                .map(operation -> reparent(hierarchy, operation, command))
                .orElseGet(() -> Outcome.refuse(Refusal.notFound("there is no such operation in this fleet")));
    }

    private static Outcome reparent(Hierarchy hierarchy, Written operation, ReparentOperation command) {
        @Nullable OperationId parent = command.parent().found().orElse(null);
        return Checks.passing(
                () -> Outcome.accept(
                        new OperationReparented(operation.id(), command.fleetId(), parent, command.by(), command.at())),
                command.parent()::fault,
                () -> Checks.require(
                        parent == null
                                || hierarchy
                                        .operation(parent)
                                        .in(command.fleetId())
                                        .isPresent(),
                        () -> Refusal.badRequest("parent_id must name an operation of this fleet")),
                () -> Checks.require(
                        parent == null || !hierarchy.isWithin(parent, operation.id()),
                        () -> Refusal.badRequest("an operation cannot be part of itself or of its own parts")));
    }
}
