package dev.ufo.store.postgres;

import dev.ufo.store.Append;
import dev.ufo.store.AppendListener;
import dev.ufo.store.AppendedPosition;
import dev.ufo.store.Companions;
import dev.ufo.store.Recall;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * The event log on PostgreSQL. Positions start at 1, have no gaps and rise in the order of commits, in any number of
 * processes, so that every reader is a plain "greater than". A token and a consistency marker are the position of the
 * last event seen; a conflict is a matching event behind it.
 *
 * <p>It holds one connection to append and one to listen, and borrows one for each page that is read. Faults of the
 * database are {@link dev.ufo.store.StoreUnavailableException}s; after one, whether the append took place is known to
 * the log alone, and an append whose connection died is looked up before it is answered.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {
    private static final int WAITING_APPENDS = 8192;

    /** What is remembered may hold one of so many parts of the heap; most texts take a byte a character. */
    private static final int HEAP_REMEMBERED = 16;

    private final EventPayloads payloads;
    private final EventReader reader;
    private final GroupCommit appends;
    private final TailSources tails;
    private final KnownHistories histories;
    private final EventSources sources;
    private final EventNotifications notifications;
    private final AppendListeners listeners = new AppendListeners();

    /** An engine that remembers nothing. */
    public PostgresEventStorageEngine(DataSource dataSource, EventPayloads payloads) {
        this(dataSource, payloads, Histories.NONE);
    }

    /** An engine on a database whose schema {@link dev.ufo.store.StoreSchema} has migrated; close it when done. */
    public PostgresEventStorageEngine(DataSource dataSource, EventPayloads payloads, Histories remembered) {
        this.payloads = payloads;
        this.reader = new EventReader(dataSource, payloads);
        var wakeups = new Wakeups();
        this.tails = new TailSources(new LogHead(wakeups::signal), new RecentEvents(), wakeups);
        this.histories = new KnownHistories(
                remembered, tails.recent(), Runtime.getRuntime().maxMemory() / HEAP_REMEMBERED);
        this.sources = new EventSources(reader, tails.head(), histories);
        var writer = new WriterConnection(dataSource);
        this.notifications = new EventNotifications(dataSource, tails.head(), wakeups, writer::backend);
        this.appends = new GroupCommit(new BatchWriter(writer, this::committed), WAITING_APPENDS);
        wakeups.start();
        notifications.start();
        listeners.start();
    }

    /** Tells this listener of every later append of this process. */
    public void onAppend(AppendListener listener) {
        listeners.add(listener);
    }

    /** The last position this process knows to be committed: at once for its own, within a second for others'. */
    public long knownHead() {
        return tails.head().position();
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        try {
            var companions = context == null ? null : context.getResource(Companions.KEY);
            var append = pending(new Append(condition, events), companions == null ? Companions.NONE : companions);
            return CompletableFuture.completedFuture(new Transaction(append));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Appends that are decided each by itself and share as few commits as they can. None blocks the caller, unless there is
     * only one.
     *
     * @return for each, in order, the position of its last event; or, as the future's fault, that it was refused
     */
    public List<CompletableFuture<Long>> appendAll(List<Append> several) {
        var pending =
                several.stream().map(append -> pending(append, Companions.NONE)).toList();
        appends.submit(pending);
        return pending.stream().map(PendingAppend::outcome).toList();
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        var recall = context == null ? null : context.getResource(Recall.KEY);
        return sources.open(condition.criteria(), GlobalIndexPosition.toIndex(condition.start()), recall);
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        var token = condition.position();
        var after = token == null ? 0 : token.position().orElse(0);
        var tail = new EventTail(reader, tails, condition.criteria(), after);
        tails.wakeups().add(tail);
        return tail;
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(0));
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return token(reader::head);
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return token(() -> {
            var first = reader.firstSince(at);
            return first == 0 ? reader.head() : first - 1;
        });
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("knownHead", knownHead());
    }

    /** Writes the appends that wait, then stops; open tails get nothing more. */
    @Override
    public void close() {
        appends.close();
        notifications.close();
        tails.wakeups().close();
        listeners.close();
    }

    private void committed(long base, List<NewEvent> events) {
        var stored = StoredEvent.committed(base, events);
        tails.recent().add(base, stored);
        histories.committed(base, stored);
        tails.head().advance(base + events.size());
        listeners.committed(base, events);
    }

    private PendingAppend pending(Append append, Companions companions) {
        var condition = append.condition();
        var unconditional = isUnconditional(condition);
        return new PendingAppend(
                unconditional ? List.of() : Criterion.of(condition.criteria()),
                unconditional ? 0 : GlobalIndexConsistencyMarker.position(condition.consistencyMarker()),
                append.events().stream()
                        .map(event -> NewEvent.of(event, payloads))
                        .toList(),
                companions,
                new CompletableFuture<>());
    }

    private static boolean isUnconditional(AppendCondition condition) {
        return condition.consistencyMarker().equals(ConsistencyMarker.INFINITY);
    }

    private static CompletableFuture<TrackingToken> token(PositionQuery query) {
        try {
            return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(query.position()));
        } catch (SQLException e) {
            return CompletableFuture.failedFuture(SqlFaults.fault(e));
        }
    }

    private interface PositionQuery {
        long position() throws SQLException;
    }

    private final class Transaction implements AppendTransaction<Long> {
        private final PendingAppend append;

        Transaction(PendingAppend append) {
            this.append = append;
        }

        @Override
        public CompletableFuture<Long> commit(@Nullable ProcessingContext context) {
            appends.submit(List.of(append));
            return context == null
                    ? append.outcome()
                    : append.outcome().thenApply(position -> AppendedPosition.leave(context, position));
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            // Nothing was sent before the commit.
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(Long position, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(
                    position == 0 ? ConsistencyMarker.ORIGIN : new GlobalIndexConsistencyMarker(position));
        }
    }
}
