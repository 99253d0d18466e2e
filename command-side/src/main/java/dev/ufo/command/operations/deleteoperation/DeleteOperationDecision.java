package dev.ufo.command.operations.deleteoperation;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Deletable;
import dev.ufo.command.operations.OperationFacts;

/** What is deleted is worked on no longer. */
public final class DeleteOperationDecision {
    private static final String REASON = "the operation was deleted";

    private DeleteOperationDecision() {}

    /** Deletes an operation of this fleet that people see. */
    public static Outcome decide(Deletable facts, DeleteOperation command) {
        return facts.operation()
                .in(command.fleetId())
                .map(_ -> Outcome.accept(facts.delete(REASON, command.by(), command.at())))
                .orElseGet(() -> Outcome.refuse(OperationFacts.UNKNOWN));
    }
}
