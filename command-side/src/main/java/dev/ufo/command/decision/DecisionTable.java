package dev.ufo.command.decision;

import java.util.function.Function;

/** The table of contents of what can be decided; each feature adds its lines. */
public interface DecisionTable {
    /**
     * A command, the facts it depends on, how they fold, and the decision.
     *
     * @throws IllegalArgumentException if the command has a line already
     */
    <C extends Record, S> DecisionTable on(
            Class<C> command, Function<C, Boundary> boundary, StateModel<S> state, Decision<S, C> decision);
}
