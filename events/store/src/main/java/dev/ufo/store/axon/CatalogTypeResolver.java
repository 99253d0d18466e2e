package dev.ufo.store.axon;

import dev.ufo.events.EventCatalog;
import dev.ufo.events.UfoEvent;
import java.util.Optional;
import org.axonframework.messaging.core.ClassBasedMessageTypeResolver;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;

/** Events are named by the catalogue; commands, which are never stored, by their class. */
public final class CatalogTypeResolver implements MessageTypeResolver {
    private final MessageTypeResolver others = new ClassBasedMessageTypeResolver();

    /** The message type of an event record. */
    public static MessageType typeOf(Class<? extends UfoEvent> event) {
        return new MessageType(
                new QualifiedName(EventCatalog.name(event)), Integer.toString(EventCatalog.version(event)));
    }

    @Override
    public Optional<MessageType> resolve(Class<?> payloadType) {
        return UfoEvent.class.isAssignableFrom(payloadType)
                ? Optional.of(typeOf(payloadType.asSubclass(UfoEvent.class)))
                : others.resolve(payloadType);
    }
}
