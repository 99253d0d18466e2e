package dev.ufo.store;

import java.util.OptionalLong;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;

/** Where the last event of a unit of work came to stand, for reading one's own writes. */
public final class AppendedPosition {
    private static final ResourceKey<Long> KEY = ResourceKey.withLabel("ufo appended position");

    private AppendedPosition() {}

    /** The position of the last event appended in this context, once it has committed; empty when none was. */
    public static OptionalLong of(ProcessingContext context) {
        var position = context.getResource(KEY);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    /** Notes a position in a context; for the engine. */
    public static long leave(ProcessingContext context, long position) {
        var _ = context.putResource(KEY, position);
        return position;
    }
}
