package dev.ufo.query.projection;

import dev.ufo.door.UnavailableException;
import dev.ufo.door.View;
import dev.ufo.events.EventCatalog;
import dev.ufo.sql.SqlFiles;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets readers wait until a view has passed a position, so that they see their own writes. It learns of progress in
 * process, from notices of other instances, and, should one be lost, from the table of progress. Thread-safe.
 */
@Component
public final class ViewTokens {
    private static final String PROGRESS = SqlFiles.of(ViewTokens.class, "progress");
    private static final String NEEDED = SqlFiles.of(ViewTokens.class, "needed");
    private static final Duration RECHECK = Duration.ofMillis(250);
    private static final int WINDOW = 64; // more events than a command ever appends

    private final JdbcClient jdbc;
    private final Map<View, List<String>> eventNames;
    private final Map<View, Long> positions = new EnumMap<>(View.class);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progressed = lock.newCondition();
    private final Map<View, Integer> awaited = new EnumMap<>(View.class);
    private final Map<View, Runnable> hurries = new ConcurrentHashMap<>();
    private volatile boolean looked;

    /** Tokens of these projections, in this database. */
    public ViewTokens(DataSource dataSource, List<Projection> projections) {
        this.jdbc = JdbcClient.create(dataSource);
        this.eventNames = projections.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Projection::view,
                        projection -> ProjectionFold.events(projection).stream()
                                .map(EventCatalog::name)
                                .toList()));
    }

    /** Notes that a view has come to a position; earlier ones are ignored. */
    public void passed(View view, long position) {
        lock.lock();
        try {
            if (positions.merge(view, position, Math::max) == position) {
                progressed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** How far a view has come, as far as this instance knows; 0 for not at all. */
    public long position(View view) {
        lock.lock();
        try {
            return positions.getOrDefault(view, 0L);
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody waits for a view just now. */
    boolean isAwaited(View view) {
        lock.lock();
        try {
            return awaited.getOrDefault(view, 0) > 0;
        } finally {
            lock.unlock();
        }
    }

    /** Has this run whenever somebody begins to wait for a view. */
    void whenAwaited(View view, Runnable hurry) {
        hurries.put(view, hurry);
    }

    /**
     * Returns once the views show everything that the command did whose last event stands at this position. Events that a
     * view does not take are not waited for.
     *
     * @throws UnavailableException if one does not get there in time
     */
    public void await(Set<View> views, long position, Duration most) {
        var deadline = System.nanoTime() + most.toNanos();
        var behind = views.stream().filter(view -> position(view) < position).toList();
        if (!behind.isEmpty()) {
            if (!looked) {
                look(); // since notices tell only what happened after this process began to listen
            }
            var last = lastByName(position);
            var missing = behind.stream()
                    .filter(view -> position(view) < needed(view, last))
                    .toList();
            missing.forEach(view -> awaiting(view, 1));
            try {
                missing.forEach(view -> awaitNeeded(view, needed(view, last), deadline));
            } finally {
                missing.forEach(view -> awaiting(view, -1));
            }
        }
    }

    private void awaiting(View view, int more) {
        lock.lock();
        try {
            awaited.merge(view, more, Integer::sum);
        } finally {
            lock.unlock();
        }
        if (more > 0) {
            hurries.getOrDefault(view, () -> {}).run();
        }
    }

    private void awaitNeeded(View view, long needed, long deadline) {
        while (position(view) < needed) {
            if (!awaitProgress(view, needed, deadline)) {
                throw new UnavailableException(
                        "your change is saved, but the view is late; load it again in a moment",
                        Duration.ofSeconds(1),
                        null);
            }
            if (position(view) < needed) {
                look();
            }
        }
    }

    /** Waits for progress or the next look into the table; false when the deadline is past. */
    private boolean awaitProgress(View view, long needed, long deadline) {
        var recheck = Math.min(deadline, System.nanoTime() + RECHECK.toNanos());
        lock.lock();
        try {
            while (positions.getOrDefault(view, 0L) < needed) {
                var left = recheck - System.nanoTime();
                if (left <= 0) {
                    return recheck - deadline < 0;
                }
                var _ = progressed.await(left, TimeUnit.NANOSECONDS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("the server is stopping", Duration.ofSeconds(1), e);
        } finally {
            lock.unlock();
        }
    }

    /** The last position of each kind of event that the command can have appended. */
    private Map<String, Long> lastByName(long position) {
        var last = new HashMap<String, Long>();
        jdbc.sql(NEEDED)
                .param("after", position - WINDOW)
                .param("position", position)
                .query(row -> {
                    last.put(row.getString("name"), row.getLong("position"));
                });
        return last;
    }

    private long needed(View view, Map<String, Long> last) {
        return eventNames.getOrDefault(view, List.of()).stream()
                .mapToLong(name -> last.getOrDefault(name, 0L))
                .max()
                .orElse(0);
    }

    /** Learns from the table how far the views have come. */
    private void look() {
        var stored = new HashMap<String, Long>();
        jdbc.sql(PROGRESS).query(row -> {
            stored.put(row.getString("view"), row.getLong("position"));
        });
        eventNames.keySet().forEach(view -> passed(view, stored.getOrDefault(view.name(), 0L)));
        looked = true;
    }
}
