package dev.ufo.command.axon;

import dev.ufo.door.UnavailableException;
import dev.ufo.events.EventTag;
import dev.ufo.events.TaggedEvents;
import dev.ufo.events.UfoEvent;
import dev.ufo.store.Append;
import dev.ufo.store.StoreUnavailableException;
import dev.ufo.store.postgres.PostgresEventStorageEngine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Appends what was decided on a row of an inline table rather than on a fold. Such a row changes in the transaction of the
 * event that changes it, so it is as true as the log was at the position it was read at; the append's condition proves that
 * nothing about it has happened since. This saves reading the events where one row says the same.
 */
public final class ProvenAppends {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final PostgresEventStorageEngine engine;

    public ProvenAppends(PostgresEventStorageEngine engine) {
        this.engine = engine;
    }

    /**
     * Events that go into the log unless something with one of the tags happened after the position.
     *
     * @param unchanged none means that nothing has to be proven
     */
    public record Proposal(Actor actor, List<? extends UfoEvent> events, Set<EventTag> unchanged, long since) {
        public Proposal {
            events = List.copyOf(events);
            unchanged = Set.copyOf(unchanged);
        }
    }

    /**
     * Appends the events and waits until that is done.
     *
     * @return the position of the last one, or empty if something happened
     * @throws UnavailableException the log is away or too slow; it may have been appended
     */
    public OptionalLong append(Proposal proposal) {
        CompletableFuture<OptionalLong> outcome = appendAll(List.of(proposal)).getFirst();
        try {
            return outcome.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while waiting for the event log", RETRY_AFTER, interrupted);
        } catch (ExecutionException failed) {
            throw Commands.unchecked(failed.getCause());
        }
    }

    /**
     * Appends each proposal by itself, in as few commits as they fit in.
     *
     * @return for each what {@link #append} says; an {@link UnavailableException} is its fault
     */
    public List<CompletableFuture<OptionalLong>> appendAll(List<Proposal> proposals) {
        return engine
                .appendAll(proposals.stream().map(ProvenAppends::conditional).toList())
                .stream()
                .map(position -> position.orTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                        .handle(ProvenAppends::outcome))
                .toList();
    }

    private static OptionalLong outcome(@Nullable Long position, @Nullable Throwable fault) {
        return switch (fault) {
            case null -> OptionalLong.of(Objects.requireNonNull(position));
            case AppendEventsTransactionRejectedException _ -> OptionalLong.empty();
            case TimeoutException late -> throw unavailable(late);
            case StoreUnavailableException away -> throw unavailable(away);
            default -> throw Commands.unchecked(fault);
        };
    }

    private static UnavailableException unavailable(Exception fault) {
        return new UnavailableException("the event log did not answer, try again", RETRY_AFTER, fault);
    }

    private static Append conditional(Proposal proposal) {
        AppendCondition condition = proposal.unchanged().isEmpty()
                ? AppendCondition.none()
                : condition(proposal.unchanged(), proposal.since());
        return new Append(
                condition,
                proposal.events().stream()
                        .<TaggedEventMessage<?>>map(event -> message(event, proposal.actor()))
                        .toList());
    }

    private static TaggedEventMessage<?> message(UfoEvent event, Actor actor) {
        return new GenericTaggedEventMessage<>(
                EventMessages.of(event, actor.metadata()),
                TaggedEvents.tagsOf(event).stream().map(ProvenAppends::axonTag).collect(Collectors.toSet()));
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
