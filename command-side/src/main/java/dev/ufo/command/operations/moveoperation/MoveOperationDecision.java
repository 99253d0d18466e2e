package dev.ufo.command.operations.moveoperation;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.door.Refusal;
import dev.ufo.events.OperationStatus;
import java.util.List;

/** People may move an operation from any status to any; runs are neither started nor stopped by it. */
public final class MoveOperationDecision {
    private MoveOperationDecision() {}

    /** Moves an operation of this fleet; the status it has already changes nothing. */
    public static Outcome decide(OperationFacts facts, MoveOperation command) {
        return facts.of(command.fleetId(), operation -> move(operation, command));
    }

    private static Outcome move(Written operation, MoveOperation command) {
        return OperationStatus.find(command.status())
                .map(status -> Outcome.accept(List.copyOf(operation.moveTo(status, command.by(), command.at()))))
                .orElseGet(() -> Outcome.refuse(Refusal.badRequest("there is no such status")));
    }
}
