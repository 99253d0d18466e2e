package dev.ufo.command.operations.prioritiseoperation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.command.operations.Priorities;
import dev.ufo.events.AttributeEvent.OperationPrioritised;

/** Priorities are five (contract section 2.2). */
public final class PrioritiseOperationDecision {
    private PrioritiseOperationDecision() {}

    /** Changes it on an operation of this fleet. */
    public static Outcome decide(OperationFacts facts, PrioritiseOperation command) {
        return facts.of(
                command.fleetId(),
                operation -> Checks.passing(
                        () -> Outcome.accept(new OperationPrioritised(
                                operation.id(),
                                command.fleetId(),
                                command.priority(),
                                operation.activeRun(),
                                command.by(),
                                command.at())),
                        () -> Priorities.check(command.priority())));
    }
}
