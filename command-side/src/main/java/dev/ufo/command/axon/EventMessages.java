package dev.ufo.command.axon;

import dev.ufo.events.EventCatalog;
import dev.ufo.events.UfoEvent;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;

/** Makes messages of events: named by the catalogue, dated by the event itself. */
final class EventMessages {
    private EventMessages() {}

    static EventMessage of(UfoEvent event, Map<String, String> metadata) {
        MessageType type = new MessageType(
                EventCatalog.name(event.getClass()), Integer.toString(EventCatalog.version(event.getClass())));
        return new GenericEventMessage(UUID.randomUUID().toString(), type, event, metadata, event.at());
    }
}
