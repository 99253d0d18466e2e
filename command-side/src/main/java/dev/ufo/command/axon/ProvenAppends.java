package dev.ufo.command.axon;

import dev.ufo.door.UnavailableException;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.UfoEvent;
import dev.ufo.store.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * Appends what was decided on a row of an inline table rather than on a fold. Such a row changes in the transaction of the
 * event that changes it, so it is as true as the log was at the position it was read at; the append's condition proves that
 * nothing about it has happened since. This saves reading the events where one row says the same.
 */
public final class ProvenAppends {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final EventStorageEngine engine;

    public ProvenAppends(EventStorageEngine engine) {
        this.engine = engine;
    }

    /**
     * Appends the events unless something with one of the tags happened after the position.
     *
     * @param unchanged none means that nothing has to be proven
     * @return the position of the last one, or empty if something happened
     * @throws UnavailableException the log is away or too slow; it may have been appended
     */
    public OptionalLong append(Actor actor, List<? extends UfoEvent> events, Set<EventTag> unchanged, long since) {
        AppendCondition condition = unchanged.isEmpty() ? AppendCondition.none() : condition(unchanged, since);
        List<TaggedEventMessage<?>> messages = events.stream()
                .<TaggedEventMessage<?>>map(event -> new GenericTaggedEventMessage<>(
                        EventMessages.of(event, actor),
                        EventTags.of(event).stream().map(ProvenAppends::axonTag).collect(Collectors.toSet())))
                .toList();
        try {
            return OptionalLong.of(
                    within(engine.appendEvents(condition, null, messages).thenCompose(ProvenAppends::commit)));
        } catch (AppendEventsTransactionRejectedException happened) {
            return OptionalLong.empty();
        } catch (TimeoutException | StoreUnavailableException fault) {
            throw new UnavailableException("the event log did not answer, try again", RETRY_AFTER, fault);
        }
    }

    @SuppressWarnings("unchecked") // what commit returned goes back to the same transaction
    private static CompletableFuture<Long> commit(AppendTransaction<?> transaction) {
        AppendTransaction<Object> own = (AppendTransaction<Object>) transaction;
        return own.commit(null)
                .thenCompose(result -> own.afterCommit(result, null))
                .thenApply(GlobalIndexConsistencyMarker::position);
    }

    private static long within(CompletableFuture<Long> position) throws TimeoutException {
        try {
            return position.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while waiting for the event log", RETRY_AFTER, interrupted);
        } catch (ExecutionException failed) {
            throw Commands.unchecked(failed.getCause());
        }
    }

    private static AppendCondition condition(Set<EventTag> unchanged, long since) {
        EventCriteria criteria = EventCriteria.either(unchanged.stream()
                .<EventCriteria>map(tag -> EventCriteria.havingTags(axonTag(tag)))
                .toList());
        return AppendCondition.withCriteria(criteria).withMarker(new GlobalIndexConsistencyMarker(since));
    }

    private static Tag axonTag(EventTag tag) {
        return new Tag(tag.key(), tag.value());
    }
}
