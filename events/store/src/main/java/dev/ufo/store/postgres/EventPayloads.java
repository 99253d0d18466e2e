package dev.ufo.store.postgres;

import org.axonframework.messaging.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** How the payload of an event becomes JSON and is read back. Implementations are thread-safe. */
public interface EventPayloads {
    /**
     * The payload of a message as a JSON text.
     *
     * @throws RuntimeException when the payload cannot be written; the append fails
     */
    String toJson(EventMessage message);

    /**
     * The payload that was stored.
     *
     * @param name the stored name of its type
     * @param version the stored version of its type
     * @param json what {@link #toJson} wrote, in the database's own formatting
     * @throws RuntimeException when no payload can be made of it; the stream that reads it fails
     */
    @Nullable
    Object fromJson(String name, String version, String json);
}
