package dev.ufo.command.decision;

/**
 * A decision: pure, and so repeatable when somebody appended between read and append.
 *
 * @param <S> what is folded from the events within the boundary
 * @param <C> the command
 */
@FunctionalInterface
public interface Decision<S, C> {
    /** Decides on the facts as they stand. */
    Outcome decide(S state, C command);
}
