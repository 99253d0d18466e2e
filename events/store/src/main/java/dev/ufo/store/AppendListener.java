package dev.ufo.store;

import java.util.List;

/**
 * Told of every append of this process after its commit, in the order of positions, on one thread that is not the
 * writer's. A slow listener delays only later calls to listeners. Appends of other processes are not told: whoever
 * needs those too reads a stream.
 */
@FunctionalInterface
public interface AppendListener {
    /**
     * Events that are committed.
     *
     * @param events in the order of their positions, never empty
     */
    void appended(List<AppendedEvent> events);
}
