package dev.ufo.store.axon;

import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** Where in the log an event stands that comes out of a stream or into a processor's handler. */
public final class StreamPosition {
    private static final String CARRIED = "ufo.position";

    private StreamPosition() {}

    /** The position of an event that a processor handles; empty when it came from elsewhere. */
    public static OptionalLong of(EventMessage message) {
        var carried = message.metadata().get(CARRIED);
        return carried == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(carried));
    }

    /** The event, with the position that its entry tells. */
    static EventMessage carried(EventMessage message, Context entry) {
        var position = of(entry);
        return position.isEmpty() ? message : message.andMetadata(Map.of(CARRIED, Long.toString(position.getAsLong())));
    }

    /** The position of an entry; in a processor's handler, that of the last event of its batch. */
    public static OptionalLong of(Context context) {
        return TrackingToken.fromContext(context).map(TrackingToken::position).orElse(OptionalLong.empty());
    }
}
