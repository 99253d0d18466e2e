package dev.ufo.store.postgres;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The newest events that this process has appended, so that its own tails need not read them back. It holds a run of
 * positions without a gap: when another process appends in between, it starts anew.
 */
final class RecentEvents {
    private static final int EVENTS = 4096;
    private static final int SIZE = 16 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<StoredEvent> held = new ArrayDeque<>();
    private int size;

    /** Takes events that were committed at {@code base + 1} and on. */
    void add(long base, List<StoredEvent> events) {
        lock.lock();
        try {
            if (!held.isEmpty() && held.peekLast().position() != base) {
                held.clear();
                size = 0;
            }
            for (var event : events) {
                held.add(event);
                size += event.size();
            }
            while (!held.isEmpty() && (held.size() > EVENTS || size > SIZE)) {
                size -= held.poll().size();
            }
        } finally {
            lock.unlock();
        }
    }

    /** At most {@code limit} events behind a position, or nothing when the next one is not held. */
    Optional<List<StoredEvent>> after(long position, int limit) {
        lock.lock();
        try {
            if (held.isEmpty() || held.peekFirst().position() > position + 1) {
                return Optional.empty();
            }
            var skip =
                    (int) Math.min(held.size(), position + 1 - held.peekFirst().position());
            if (skip == held.size()) {
                return Optional.empty();
            }
            var events = new ArrayList<StoredEvent>();
            var each = held.iterator();
            for (var i = 0; each.hasNext() && events.size() < limit; i++) {
                var next = each.next();
                if (i >= skip) {
                    events.add(next);
                }
            }
            return Optional.of(events);
        } finally {
            lock.unlock();
        }
    }
}
