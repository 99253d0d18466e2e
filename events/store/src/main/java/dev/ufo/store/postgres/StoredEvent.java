package dev.ufo.store.postgres;

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
 */
record StoredEvent(long position, EventMessage message, Set<Tag> tags) {
    /** The event as an entry of a stream; its tracking token says that everything up to it was seen. */
    Entry<EventMessage> entry() {
        return new SimpleEntry<>(
                message, TrackingToken.addToContext(Context.empty(), new GlobalSequenceTrackingToken(position)));
    }
}
