package dev.ufo.query.replay;

import dev.ufo.door.View;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.sql.SqlFiles;
import dev.ufo.store.axon.StoreModule;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes views anew from the log, while they are read and while servers run. The log is read once for up to four views,
 * each of which is one transaction. At start, before processors do, it makes those that another version of their
 * projection made, that have never been made, or that an operator asks for.
 */
@Component
public final class Replay implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Replay.class);
    private static final String MADE = SqlFiles.of(Replay.class, "made");
    private static final int CHUNK = 2_000;
    private static final int AT_ONCE = 4; // and as many connections, and one to read
    private static final Duration CHUNK_LIMIT = Duration.ofMinutes(5);

    private final DataSource dataSource;
    private final StoreModule store;
    private final List<Projection> projections;
    private final ObjectProvider<ReplayRequest> request;
    private volatile boolean running;

    Replay(
            DataSource dataSource,
            StoreModule store,
            List<Projection> projections,
            ObjectProvider<ReplayRequest> request) {
        this.dataSource = dataSource;
        this.store = store;
        this.projections = projections.stream()
                .sorted(Comparator.comparing(Projection::view))
                .toList();
        this.request = request;
    }

    /**
     * What was done.
     *
     * @param views how many were made
     * @param position up to where
     */
    public record Rebuilt(int views, long position, Duration took) {}

    /**
     * Makes views anew; returns when readers see the new rows. What is appended meanwhile, their processors add.
     *
     * @throws IllegalStateException if the database or an event does not allow it; then the former rows stay
     */
    public Rebuilt rebuild(Set<View> views) {
        var began = System.nanoTime();
        var chosen = projections.stream()
                .filter(projection -> views.contains(projection.view()))
                .toList();
        var position = 0L;
        for (var from = 0; from < chosen.size(); from += AT_ONCE) {
            position = together(chosen.subList(from, Math.min(from + AT_ONCE, chosen.size())));
        }
        var rebuilt = new Rebuilt(chosen.size(), position, Duration.ofNanos(System.nanoTime() - began));
        log.atInfo().addKeyValue("views", views).addKeyValue("rebuilt", rebuilt).log("views were made anew");
        return rebuilt;
    }

    @Override
    public void start() {
        var wanted = new EnumMap<View, Projection>(View.class);
        var made = made();
        projections.stream()
                .filter(projection -> !Integer.valueOf(projection.version())
                        .equals(made.get(projection.view().name())))
                .forEach(projection -> wanted.put(projection.view(), projection));
        var asked = request.getIfAvailable(() -> new ReplayRequest(Set.of())).views();
        projections.stream()
                .filter(projection -> asked.contains(projection.view()))
                .forEach(projection -> wanted.put(projection.view(), projection));
        if (!wanted.isEmpty()) {
            var _ = rebuild(wanted.keySet());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return -1;
    }

    private Map<String, Integer> made() {
        return JdbcClient.create(dataSource)
                .sql(MADE)
                .query((row, _) -> Map.entry(row.getString("view"), row.getInt("version")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long together(List<Projection> group) {
        var views = new ArrayList<RebuiltView>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var reading = dataSource.getConnection()) {
            reading.setAutoCommit(false);
            try {
                for (var projection : group) {
                    views.add(new RebuiltView(projection, dataSource));
                }
                try (var scan = new LogScan(reading, store.codec(), types(group), CHUNK)) {
                    fold(scan, views, threads);
                    for (var view : views) {
                        view.commit(scan.head(), Instant.now());
                    }
                    return scan.head();
                }
            } finally {
                for (var view : views) {
                    view.close();
                }
                reading.rollback();
                reading.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the views cannot be made anew", e);
        }
    }

    /** While the views fold one chunk, each on a thread, the next is read. */
    private static void fold(LogScan scan, List<RebuiltView> views, ExecutorService threads) throws SQLException {
        var folding = List.<Future<?>>of();
        for (var chunk = scan.next(); !chunk.isEmpty(); chunk = scan.next()) {
            await(folding);
            folding = submit(chunk, views, threads);
        }
        await(folding);
    }

    private static List<Future<?>> submit(
            List<PositionedEvent> chunk, List<RebuiltView> views, ExecutorService threads) {
        var folding = new ArrayList<Future<?>>();
        for (var view : views) {
            folding.add(threads.submit(() -> {
                view.fold(chunk);
                return view;
            }));
        }
        return folding;
    }

    private static void await(List<Future<?>> folding) {
        for (var view : folding) {
            try {
                var _ = view.get(CHUNK_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("a view cannot be made anew", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while making views anew", e);
            }
        }
    }

    private static Set<Class<? extends UfoEvent>> types(List<Projection> group) {
        return group.stream()
                .flatMap(projection -> projection.events().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
