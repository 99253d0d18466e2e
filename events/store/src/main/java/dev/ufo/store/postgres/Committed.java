package dev.ufo.store.postgres;

import java.util.List;

/** Told by the writer of every batch, in the order of positions, before the batch's callers are answered. */
@FunctionalInterface
interface Committed {
    /** Events that now stand at {@code base + 1}, {@code base + 2}, and so on; must return at once. */
    void committed(long base, List<NewEvent> events);
}
