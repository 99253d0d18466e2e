package dev.ufo.store.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * An event of the log.
 *
 * @param position its place
 * @param message the event; its payload is decoded
 * @param tags its tags
 * @param size characters of its texts, about
 */
record StoredEvent(long position, EventMessage message, Set<Tag> tags, int size) {
    /** Events that were committed at {@code base + 1} and on. */
    static List<StoredEvent> committed(long base, List<NewEvent> events) {
        var stored = new ArrayList<StoredEvent>(events.size());
        for (var event : events) {
            stored.add(new StoredEvent(
                    base + stored.size() + 1, event.message(), event.tagged().tags(), event.size()));
        }
        return stored;
    }

    /** The event as an entry of a stream; its tracking token says that everything up to it was seen. */
    Entry<EventMessage> entry() {
        return new SimpleEntry<>(
                message, TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(position)));
    }
}
