package dev.ufo.store.postgres;

import java.util.concurrent.atomic.AtomicLong;

/** The last position that this process knows to be committed; it never goes back. */
final class LogHead {
    private final AtomicLong position = new AtomicLong();
    private final Runnable moved;

    /** A head that runs {@code moved} whenever it advances; that must return at once. */
    LogHead(Runnable moved) {
        this.moved = moved;
    }

    long position() {
        return position.get();
    }

    void advance(long to) {
        if (position.getAndAccumulate(to, Math::max) < to) {
            moved.run();
        }
    }
}
