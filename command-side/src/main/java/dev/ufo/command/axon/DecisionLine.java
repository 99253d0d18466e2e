package dev.ufo.command.axon;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Decision;
import dev.ufo.command.decision.StateModel;
import dev.ufo.events.EventTag;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One line of the table of decisions. */
record DecisionLine<C extends Record, S>(
        Class<C> command,
        Function<C, Boundary> boundary,
        BiFunction<S, C, Set<EventTag>> further,
        StateModel<S> state,
        Decision<S, C> decision) {}
