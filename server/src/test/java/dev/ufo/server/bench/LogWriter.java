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
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
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

    /** Appends events in one commit, on no condition. */
    static void appendAll(PostgresEventStorageEngine engine, List<UfoEvent> events) throws Exception {
        var tagged = events.stream()
                .<TaggedEventMessage<?>>map(event -> tagged(message(event)))
                .toList();
        long _ = commit(engine, AppendCondition.none(), tagged);
    }

    void append(EventMessage message) throws Exception {
        var condition = AppendCondition.withCriteria(stream).withMarker(new GlobalIndexConsistencyMarker(marker));
        marker = commit(engine, condition, List.of(tagged(message)));
    }

    private static TaggedEventMessage<?> tagged(EventMessage message) {
        return new GenericTaggedEventMessage<>(message, new ContractTagResolver().resolve(message));
    }

    @SuppressWarnings("unchecked") // what a commit returns is the position
    private static long commit(
            PostgresEventStorageEngine engine, AppendCondition condition, List<TaggedEventMessage<?>> events)
            throws Exception {
        var transaction = (AppendTransaction<Object>)
                engine.appendEvents(condition, null, events).get(20, TimeUnit.SECONDS);
        return (Long) transaction.commit(null).get(20, TimeUnit.SECONDS);
    }
}
