package dev.ufo.store.postgres;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * The infinite stream of {@code EventStorageEngine.stream}. It remembers how far it has scanned, matching or not, so
 * that sparse criteria never scan twice. Pages are fetched on the consumer's thread and hold a bounded number of
 * events. While the database is away it has nothing available and goes on later; an event that cannot be read ends it
 * with an error.
 */
final class EventTail implements MessageStream<EventMessage> {
    private static final int PAGE = 512;
    private static final int PLAIN_WINDOW = 8192;
    private static final int TAGGED_WINDOW = 1 << 20;
    private static final int PAGES_A_CALL = 32;

    private final EventReader reader;
    private final TailSources sources;
    private final EventCriteria criteria;
    private final List<Criterion> flat;
    private final int window;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<StoredEvent> ready = new ArrayDeque<>();
    private volatile long scanned;
    private volatile boolean headKnown;
    private volatile boolean closed;
    private volatile Runnable callback = () -> {};
    private @Nullable Throwable error;

    EventTail(EventReader reader, TailSources sources, EventCriteria criteria, long after) {
        this.reader = reader;
        this.sources = sources;
        this.criteria = criteria;
        this.flat = Criterion.of(criteria);
        this.window = EventReader.tagged(flat) ? TAGGED_WINDOW : PLAIN_WINDOW;
        this.scanned = Math.max(0, after);
    }

    @Override
    public Optional<Entry<EventMessage>> next() {
        lock.lock();
        try {
            fill();
            return Optional.ofNullable(ready.poll()).map(StoredEvent::entry);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<Entry<EventMessage>> peek() {
        lock.lock();
        try {
            fill();
            return Optional.ofNullable(ready.peek()).map(StoredEvent::entry);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void setCallback(Runnable callback) {
        this.callback = callback;
        callback.run();
    }

    @Override
    public Optional<Throwable> error() {
        lock.lock();
        try {
            return Optional.ofNullable(error);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isCompleted() {
        return closed || error().isPresent();
    }

    @Override
    public boolean hasNextAvailable() {
        lock.lock();
        try {
            fill();
            return !ready.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        sources.wakeups().remove(this);
        lock.lock();
        try {
            ready.clear();
        } finally {
            lock.unlock();
        }
        callback.run();
    }

    /** Tells the consumer to look again, if there may be something to see. */
    void wake() {
        if (!closed && (!headKnown || sources.head().position() > scanned)) {
            callback.run();
        }
    }

    private void fill() {
        for (var page = 0; ready.isEmpty() && !closed && error == null; page++) {
            if (headKnown && scanned >= sources.head().position()) {
                return;
            }
            if (page == PAGES_A_CALL) {
                sources.wakeups().signal();
                return;
            }
            try {
                fetch();
            } catch (SQLException e) {
                if (!SqlFaults.passing(e)) {
                    error = SqlFaults.fault(e);
                }
                return;
            } catch (RuntimeException e) {
                error = e;
            }
        }
    }

    private void fetch() throws SQLException {
        var recent = sources.recent().after(scanned, PAGE);
        if (recent.isPresent()) {
            accept(recent.get());
            scanned = recent.get().getLast().position();
            return;
        }
        var upTo = scanned + window;
        var page = reader.read(flat, scanned, upTo, PAGE);
        sources.head().advance(page.head());
        headKnown = true;
        accept(page.events());
        var complete = page.events().size() < PAGE;
        scanned = complete
                ? Math.max(scanned, Math.min(upTo, page.head()))
                : page.events().getLast().position();
    }

    private void accept(List<StoredEvent> events) {
        for (var event : events) {
            if (criteria.matches(event.message().type().qualifiedName(), event.tags())) {
                ready.add(event);
            }
        }
    }
}
