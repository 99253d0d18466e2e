package dev.ufo.store.postgres;

import static org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException.conflictingEventsDetected;

import dev.ufo.store.StoreUnavailableException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes batches and answers each append of them; used by one thread at a time. */
final class BatchWriter {
    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);
    private static final Duration SETTLE_WITHIN = Duration.ofSeconds(10);
    private static final Duration SETTLE_PAUSE = Duration.ofMillis(100);

    private final WriterConnection connection;
    private final Committed committed;

    BatchWriter(WriterConnection connection, Committed committed) {
        this.connection = connection;
        this.committed = committed;
    }

    /** Writes; every outcome of the batch is completed on the executor, whatever happens. */
    void write(List<PendingAppend> appends, Executor answers) {
        AppendCall.Verdict verdict;
        try {
            verdict = AppendCall.append(connection.get(), appends);
        } catch (SQLException e) {
            recover(appends, e, answers);
            return;
        } catch (RuntimeException e) {
            fail(appends, e, answers);
            return;
        }
        settle(appends, verdict, answers);
    }

    void close() {
        connection.discard();
    }

    private void settle(List<PendingAppend> appends, AppendCall.Verdict verdict, Executor answers) {
        var accepted = new ArrayList<NewEvent>();
        var positions = new long[appends.size()];
        for (var i = 0; i < positions.length; i++) {
            if (!verdict.refused().contains(i + 1)) {
                accepted.addAll(appends.get(i).events());
                positions[i] = verdict.base() + accepted.size();
            }
        }
        if (!accepted.isEmpty()) {
            committed.committed(verdict.base(), accepted);
        }
        for (var i = 0; i < positions.length; i++) {
            var append = appends.get(i);
            var position = positions[i];
            answers.execute(
                    verdict.refused().contains(i + 1)
                            ? () -> refuse(append)
                            : () -> append.outcome().complete(position));
        }
    }

    private void recover(List<PendingAppend> appends, SQLException e, Executor answers) {
        if (SqlFaults.lostConnection(e) || e.getSQLState() == null) {
            connection.discard();
            settleAfterLoss(appends, e, answers);
        } else if (appends.size() == 1) {
            fail(appends, SqlFaults.fault(e), answers);
        } else {
            log.atDebug().addKeyValue("appends", appends.size()).setCause(e).log("batch failed, writing one by one");
            for (var append : appends) {
                write(List.of(append), answers);
            }
        }
    }

    /** The commit may have happened or not: the log itself says, as soon as it can be asked. */
    private void settleAfterLoss(List<PendingAppend> appends, SQLException loss, Executor answers) {
        var ids = appends.stream()
                .flatMap(append -> append.events().stream())
                .map(event -> event.message().identifier())
                .toList();
        var until = System.nanoTime() + SETTLE_WITHIN.toNanos();
        while (true) {
            try {
                settle(appends, AppendCall.positions(connection.get(), ids), loss, answers);
                return;
            } catch (SQLException e) {
                connection.discard();
                loss.addSuppressed(e);
            }
            if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                fail(appends, SqlFaults.fault(loss), answers);
                return;
            }
            LockSupport.parkNanos(SETTLE_PAUSE.toNanos());
        }
    }

    private void settle(List<PendingAppend> appends, Map<String, Long> positions, SQLException loss, Executor answers) {
        if (positions.isEmpty()) {
            fail(
                    appends,
                    new StoreUnavailableException("the append was cut off and did not take place", loss),
                    answers);
            return;
        }
        var refused = new HashSet<Integer>();
        for (var i = 0; i < appends.size(); i++) {
            var events = appends.get(i).events();
            if (events.isEmpty()
                    || !positions.containsKey(events.getFirst().message().identifier())) {
                refused.add(i + 1);
            }
        }
        var first = positions.values().stream().mapToLong(Long::longValue).min().orElseThrow();
        settle(appends, new AppendCall.Verdict(first - 1, refused), answers);
    }

    private static void refuse(PendingAppend append) {
        append.outcome()
                .completeExceptionally(conflictingEventsDetected(new GlobalIndexConsistencyMarker(append.marker())));
    }

    private static void fail(List<PendingAppend> appends, RuntimeException fault, Executor answers) {
        for (var append : appends) {
            answers.execute(() -> append.outcome().completeExceptionally(fault));
        }
    }
}
