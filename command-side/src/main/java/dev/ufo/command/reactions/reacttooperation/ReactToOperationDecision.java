package dev.ufo.command.reactions.reacttooperation;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.command.reactions.ReactionFacts;
import dev.ufo.command.reactions.ReactionFacts.Reaction;

/** Every member may react to an operation, with one emoji or several. */
public final class ReactToOperationDecision {
    private ReactToOperationDecision() {}

    /** Adds the reaction, or takes it back if it is there. */
    public static Outcome decide(ReactionFacts facts, ReactToOperation command) {
        return facts.operation()
                .in(command.fleetId())
                .map(operation -> facts.toggle(new Reaction(
                        operation.id(), command.fleetId(), null, command.emoji(), command.by(), command.at())))
                .orElseGet(() -> Outcome.refuse(OperationFacts.UNKNOWN));
    }
}
