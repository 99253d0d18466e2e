package dev.ufo.command.testing;

import dev.ufo.command.axon.DecisionModule;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.events.EventCatalog;
import dev.ufo.events.UfoEvent;
import dev.ufo.store.axon.ContractTagResolver;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.ClassBasedMessageTypeResolver;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.test.fixture.AxonTestFixture;

/** Boots the decisions of a feature, and nothing else, on Axon's in-memory engine. */
public final class Slices {
    private Slices() {}

    /** A fixture for the lines that are registered. */
    public static AxonTestFixture fixture(Consumer<DecisionTable> lines) {
        return AxonTestFixture.with(configurer(lines), AxonTestFixture.Customization::disableAxonServer);
    }

    /** The configuration behind {@link #fixture}, for tests that send commands themselves. */
    public static EventSourcingConfigurer configurer(Consumer<DecisionTable> lines) {
        DecisionModule module = new DecisionModule();
        lines.accept(module);
        EventSourcingConfigurer configurer = EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> new InMemoryEventStorageEngine())
                .registerTagResolver(_ -> new ContractTagResolver());
        configurer.componentRegistry(
                registry -> registry.registerComponent(MessageTypeResolver.class, _ -> new CatalogNames()));
        return module.register(configurer, message -> (UfoEvent) message.payload());
    }

    private static final class CatalogNames implements MessageTypeResolver {
        private final MessageTypeResolver commands = new ClassBasedMessageTypeResolver();

        @Override
        public Optional<MessageType> resolve(Class<?> payloadType) {
            return UfoEvent.class.isAssignableFrom(payloadType)
                    ? Optional.of(new MessageType(
                            EventCatalog.name(payloadType), Integer.toString(EventCatalog.version(payloadType))))
                    : commands.resolve(payloadType);
        }
    }
}
