package dev.ufo.server.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * Measures a thing and its floor close together, several times, and takes the turn whose ratio is in the middle: a machine that
 * is shared is not the same from minute to minute, and what lies between a measure and its floor is then taken for a difference.
 */
final class Turns {
    static final int TURNS = 3;

    private Turns() {}

    /** The turn of {@value #TURNS} with the middle one of their ratios. */
    static <T> T middle(Callable<T> turn, ToDoubleFunction<T> ratio) throws Exception {
        List<T> turns = new ArrayList<>();
        for (int number = 0; number < TURNS; number++) {
            turns.add(turn.call());
        }
        turns.sort(Comparator.comparingDouble(ratio));
        return turns.get(TURNS / 2);
    }
}
