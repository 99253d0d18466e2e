package dev.ufo.command.decision;

import dev.ufo.events.EventTag;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The table of contents of what can be decided; each feature adds its lines. */
public interface DecisionTable {
    /**
     * A command, the facts it depends on, how they fold, and the decision.
     *
     * @throws IllegalArgumentException if the command has a line already
     */
    default <C extends Record, S> DecisionTable on(
            Class<C> command, Function<C, Boundary> boundary, StateModel<S> state, Decision<S, C> decision) {
        return on(command, boundary, (_, _) -> Set.of(), state, decision);
    }

    /**
     * The same for a decision that also depends on what its first facts point to, such as the pilot an operation is given
     * to.
     *
     * @param further the tags of those facts, from the state the first ones fold to; they are folded after them and belong
     *     to the boundary as well; none if nothing more is needed. What they point to in turn is folded too, until they
     *     name nothing new
     */
    <C extends Record, S> DecisionTable on(
            Class<C> command,
            Function<C, Boundary> boundary,
            BiFunction<S, C, Set<EventTag>> further,
            StateModel<S> state,
            Decision<S, C> decision);
}
