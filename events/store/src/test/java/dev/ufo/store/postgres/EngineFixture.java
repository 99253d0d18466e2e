package dev.ufo.store.postgres;

import dev.ufo.store.Companions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.StubProcessingContext;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Short words for tests of an engine whose payloads are texts. */
final class EngineFixture {
    private EngineFixture() {}

    /** An event of a type, with tags written {@code key=value}. */
    static TaggedEventMessage<?> event(String type, String payload, String... tags) {
        return new GenericTaggedEventMessage<>(
                new GenericEventMessage(
                        UUID.randomUUID().toString(), new MessageType(type), payload, Map.of(), Instant.now()),
                tags(tags));
    }

    /** No event of this tag may stand behind the marker. */
    static AppendCondition unless(String tag, long marker) {
        return AppendCondition.withCriteria(EventCriteria.havingTags(tags(tag)))
                .withMarker(new GlobalIndexConsistencyMarker(marker));
    }

    /** Appends and gives the outcome: the position of the last event. */
    static CompletableFuture<Long> append(
            PostgresEventStorageEngine engine, AppendCondition condition, TaggedEventMessage<?>... events) {
        return append(engine, condition, Companions.NONE, events);
    }

    @SuppressWarnings("unchecked")
    static CompletableFuture<Long> append(
            PostgresEventStorageEngine engine,
            AppendCondition condition,
            Companions companions,
            TaggedEventMessage<?>... events) {
        var context = new StubProcessingContext();
        var _ = context.putResource(Companions.KEY, companions);
        return engine.appendEvents(condition, context, List.of(events))
                .thenApply(transaction -> (AppendTransaction<Object>) transaction)
                .thenCompose(transaction ->
                        transaction.commit(null).thenCompose(result -> transaction.afterCommit(result, null)))
                .thenApply(EngineFixture::position);
    }

    /** Appends on a thread of its own, since a lone append holds its caller until it is committed. */
    static CompletableFuture<Long> aside(Supplier<CompletableFuture<Long>> append) {
        var outcome = new CompletableFuture<Long>();
        var _ = Thread.ofVirtual().start(() -> {
            var _ = append.get()
                    .handle((position, fault) -> fault == null
                            ? outcome.complete(position)
                            : outcome.completeExceptionally(
                                    fault instanceof CompletionException ? fault.getCause() : fault));
        });
        return outcome;
    }

    static long get(CompletableFuture<Long> position) throws Exception {
        return position.get(20, TimeUnit.SECONDS);
    }

    private static long position(ConsistencyMarker marker) {
        return GlobalIndexConsistencyMarker.position(marker);
    }

    private static Set<Tag> tags(String... tags) {
        return Set.copyOf(Stream.of(tags).map(TagText::parse).toList());
    }
}
