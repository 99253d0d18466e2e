package dev.ufo.server.bench;

import dev.ufo.events.EventTag;
import dev.ufo.events.UfoEvent;
import dev.ufo.store.axon.CatalogTypeResolver;
import dev.ufo.store.axon.ContractTagResolver;
import dev.ufo.store.postgres.PostgresEventStorageEngine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Appends single events to the log, each on the condition that nobody wrote to its stream since this writer did. */
final class LogWriter {
    private final PostgresEventStorageEngine engine;
    private final EventCriteria stream;
    private long marker;

    LogWriter(PostgresEventStorageEngine engine, EventTag stream) {
        this.engine = engine;
        this.stream = EventCriteria.havingTags(new Tag(stream.key(), stream.value()));
    }

    static EventMessage message(UfoEvent event) {
        return new GenericEventMessage(
                UUID.randomUUID().toString(),
                CatalogTypeResolver.typeOf(event.getClass()),
                event,
                Map.of(),
                Instant.now());
    }

    @SuppressWarnings("unchecked")
    void append(EventMessage message) throws Exception {
        var tagged = new GenericTaggedEventMessage<>(message, new ContractTagResolver().resolve(message));
        var condition = AppendCondition.withCriteria(stream).withMarker(new GlobalIndexConsistencyMarker(marker));
        var transaction = (AppendTransaction<Object>)
                engine.appendEvents(condition, null, List.of(tagged)).get(20, TimeUnit.SECONDS);
        Object position = transaction.commit(null).get(20, TimeUnit.SECONDS);
        marker = (Long) position;
    }
}
