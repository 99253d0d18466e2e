package dev.ufo.store.axon;

import java.util.OptionalLong;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;

/** Where in the log an event stands that comes out of a stream or into a processor's handler. */
public final class StreamPosition {
    private StreamPosition() {}

    /** The position of the event whose entry or processing context this is; empty when it came from elsewhere. */
    public static OptionalLong of(Context context) {
        return TrackingToken.fromContext(context).map(TrackingToken::position).orElse(OptionalLong.empty());
    }
}
