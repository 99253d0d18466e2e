package dev.ufo.store.postgres;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The newest events that this process has appended, so that its own tails need not read them back. It holds a run of
 * positions without a gap: when another process appends in between, it starts anew. Looking for some costs what they are,
 * however many are held.
 */
final class RecentEvents {
    static final int EVENTS = 4096;
    private static final int SIZE = 16 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    /** Each at its position modulo the length. */
    private final @Nullable StoredEvent[] held = new StoredEvent[EVENTS];

    private long first = 1;
    private long next = 1;
    private long size;

    /** Takes events that were committed at {@code base + 1} and on. */
    void add(long base, List<StoredEvent> events) {
        lock.lock();
        try {
            if (next != base + 1) {
                Arrays.fill(held, null);
                first = base + 1;
                next = base + 1;
                size = 0;
            }
            for (var event : events) {
                if (next - first == EVENTS) {
                    drop();
                }
                held[index(next)] = event;
                next++;
                size += event.size();
            }
            while (size > SIZE) {
                drop();
            }
        } finally {
            lock.unlock();
        }
    }

    /** At most {@code limit} events behind a position, or nothing when the next one is not held. */
    Optional<List<StoredEvent>> after(long position, int limit) {
        lock.lock();
        try {
            if (position + 1 < first || position + 1 >= next) {
                return Optional.empty();
            }
            var end = Math.min(next, position + 1 + limit);
            var events = new ArrayList<StoredEvent>((int) (end - position - 1));
            for (var at = position + 1; at < end; at++) {
                events.add(held[index(at)]);
            }
            return Optional.of(events);
        } finally {
            lock.unlock();
        }
    }

    private void drop() {
        var oldest = held[index(first)];
        size -= oldest == null ? 0 : oldest.size();
        held[index(first)] = null;
        first++;
    }

    private static int index(long position) {
        return (int) (position % EVENTS);
    }
}
