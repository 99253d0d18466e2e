package dev.ufo.store.postgres;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.jspecify.annotations.Nullable;

/**
 * The finite stream of {@code EventStorageEngine.source}: events up to the head that stood when it was first read, then
 * one terminal entry with that head as consistency marker. Pages are fetched on the consumer's thread.
 */
final class SourcedEvents implements MessageStream<EventMessage> {
    private static final int PAGE = 1000;

    private final Pages pages;
    private final EventCriteria criteria;
    private final Deque<Entry<EventMessage>> ready = new ArrayDeque<>();
    private long scanned;
    private long head = -1;
    private boolean ended;
    private @Nullable Throwable error;

    /** Where the events come from. */
    interface Pages {
        /** Events in {@code (after, upTo]} that may match, at most {@code limit}; fewer when there are no more. */
        EventReader.Page read(long after, long upTo, int limit) throws SQLException;
    }

    SourcedEvents(Pages pages, EventCriteria criteria, long after) {
        this.pages = pages;
        this.criteria = criteria;
        this.scanned = Math.max(0, after);
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> next() {
        fill();
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public synchronized Optional<Entry<EventMessage>> peek() {
        fill();
        return Optional.ofNullable(ready.peek());
    }

    @Override
    public void setCallback(Runnable callback) {
        callback.run();
    }

    @Override
    public synchronized Optional<Throwable> error() {
        return Optional.ofNullable(error);
    }

    @Override
    public synchronized boolean isCompleted() {
        return error != null || (ended && ready.isEmpty());
    }

    @Override
    public synchronized boolean hasNextAvailable() {
        fill();
        return !ready.isEmpty();
    }

    @Override
    public synchronized void close() {
        ready.clear();
        ended = true;
    }

    private void fill() {
        while (ready.isEmpty() && !ended && error == null) {
            try {
                fetch();
            } catch (SQLException e) {
                error = SqlFaults.fault(e);
            } catch (RuntimeException e) {
                error = e;
            }
        }
    }

    private void fetch() throws SQLException {
        var page = pages.read(scanned, head < 0 ? Long.MAX_VALUE : head, PAGE);
        head = head < 0 ? page.head() : head;
        for (var event : page.events()) {
            if (criteria.matches(event.message().type().qualifiedName(), event.tags())) {
                ready.add(event.entry());
            }
        }
        if (page.events().size() < PAGE) {
            var marker = Context.with(ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(head));
            ready.add(new SimpleEntry<>(TerminalEventMessage.INSTANCE, marker));
            ended = true;
        } else {
            scanned = page.events().getLast().position();
        }
    }
}
