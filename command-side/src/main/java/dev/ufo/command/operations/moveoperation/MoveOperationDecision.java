package dev.ufo.command.operations.moveoperation;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.door.Refusal;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.UfoEvent;
import java.util.ArrayList;
import java.util.List;

/** People may move an operation from any status to any; runs are neither started nor stopped by it. */
public final class MoveOperationDecision {
    private MoveOperationDecision() {}

    /** Moves an operation of this fleet, if only to the status it has already. */
    public static Outcome decide(OperationFacts facts, MoveOperation command) {
        return facts.of(command.fleetId(), operation -> move(operation, command));
    }

    /** Outside of where things wait for people, nothing is left to look at (contract section 4.4). */
    private static List<UfoEvent> events(Written operation, OperationStatus status, MoveOperation command) {
        List<UfoEvent> events = new ArrayList<>();
        events.add(operation.moveTo(status, command.by(), command.at()));
        if (status != OperationStatus.IN_REVIEW && status != OperationStatus.BLOCKED) {
            events.addAll(operation.archiveSignals(command.by(), command.at()));
        }
        return events;
    }

    private static Outcome move(Written operation, MoveOperation command) {
        return OperationStatus.find(command.status())
                .map(status -> Outcome.accept(events(operation, status, command)))
                .orElseGet(() -> Outcome.refuse(Refusal.badRequest("there is no such status")));
    }
}
