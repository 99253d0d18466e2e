package dev.ufo.command.decision;

import dev.ufo.events.UfoEvent;

/**
 * How facts fold into a state.
 *
 * @param initial before any fact
 * @param evolve the state after one more fact, in the order of the log; must accept every event of the boundary
 */
public record StateModel<S>(S initial, Evolve<S> evolve) {
    /** One step of a fold. */
    @FunctionalInterface
    public interface Evolve<S> {
        /** The state after this fact; events that do not matter leave it as it is. */
        S apply(S state, UfoEvent event);
    }
}
