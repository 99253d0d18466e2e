package dev.ufo.query.replay;

import dev.ufo.door.View;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.ProjectionFold;
import dev.ufo.sql.SqlFiles;
import dev.ufo.store.axon.StoreModule;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes views anew from the log, while they are read and while servers run. The log is read once for several views, each
 * of which is one transaction. At start, before this process's own processors, it makes those that another version of
 * their projection made, that have never been made, or that an operator asks for.
 */
@Component
public final class Replay implements SmartLifecycle {
    private static final String HEAD = SqlFiles.of(Replay.class, "head");
    private static final String MADE = SqlFiles.of(Replay.class, "made");
    private static final int CHUNK = 10_000;
    private static final int CLOSE = 10_000; // so many events are folded while the processors wait
    private static final int MOST_ROUNDS = 10;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final StoreModule store;
    private final List<Projection> projections;
    private final ReplayRequest request;
    private volatile boolean running;

    Replay(
            DataSource dataSource,
            StoreModule store,
            List<Projection> projections,
            ObjectProvider<ReplayRequest> request) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.store = store;
        this.projections = projections.stream()
                .sorted(Comparator.comparing(Projection::view))
                .toList();
        this.request = request.getIfAvailable(() -> new ReplayRequest(Set.of(), 4));
    }

    /**
     * Makes views anew; returns when readers see the new rows. What is appended afterwards, their processors add.
     *
     * @return up to where they were made
     * @throws IllegalStateException if the database or an event does not allow it; then the former rows stay
     */
    public long rebuild(Set<View> views) {
        return exclusively(() -> views);
    }

    @Override
    public void start() {
        var _ = exclusively(this::wanted);
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

    /** The choice is made under the lock, since another process may just have made what this one would. */
    private long exclusively(Supplier<Set<View>> choice) {
        try (var connection = dataSource.getConnection();
                var _ = new ReplayLock(connection)) {
            var views = choice.get();
            var chosen = projections.stream()
                    .filter(projection -> views.contains(projection.view()))
                    .toList();
            var position = 0L;
            for (var from = 0; from < chosen.size(); from += request.atOnce()) {
                position = together(chosen.subList(from, Math.min(from + request.atOnce(), chosen.size())), connection);
            }
            return position;
        } catch (SQLException e) {
            throw new IllegalStateException("the views cannot be made anew", e);
        }
    }

    private Set<View> wanted() {
        if (jdbc.sql(HEAD).query(Long.class).single() == 0) {
            return Set.of();
        }
        var made = jdbc.sql(MADE).query((row, _) -> Map.entry(row.getString("view"), row.getInt("version"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var wanted = EnumSet.noneOf(View.class);
        wanted.addAll(request.views());
        projections.stream()
                .filter(projection -> !Integer.valueOf(projection.version())
                        .equals(made.get(projection.view().name())))
                .forEach(projection -> wanted.add(projection.view()));
        return wanted;
    }

    private long together(List<Projection> group, Connection reading) throws SQLException {
        var progress = new ReplayProgress(group.stream().map(Projection::view).toList());
        var views = new ArrayList<RebuiltView>();
        try (var folds = new ParallelFolds(views)) {
            for (var projection : group) {
                views.add(new RebuiltView(projection, dataSource));
            }
            var folded = read(group, reading, folds, progress);
            var position = folded;
            for (var view : views) {
                position = view.finish(store.codec(), folded, CHUNK);
            }
            progress.done(position);
            return position;
        }
    }

    /** Reads to the end of the log, which moves, until little is left. */
    private long read(List<Projection> group, Connection reading, ParallelFolds folds, ReplayProgress progress)
            throws SQLException {
        var types = group.stream()
                .flatMap(projection -> ProjectionFold.events(projection).stream())
                .collect(Collectors.<Class<? extends UfoEvent>>toUnmodifiableSet());
        var position = 0L;
        reading.setAutoCommit(false);
        try {
            for (var round = 0; round < MOST_ROUNDS; round++) {
                var from = position;
                try (var scan = new LogScan(reading, store.codec(), types, from, CHUNK)) {
                    for (var chunk = scan.next(); !chunk.isEmpty(); chunk = scan.next()) {
                        folds.next(chunk);
                        progress.read(chunk.size(), chunk.getLast().position(), scan.head());
                    }
                    folds.await();
                    position = scan.head();
                }
                reading.commit();
                if (position - from < CLOSE) {
                    return position;
                }
            }
            return position;
        } finally {
            reading.rollback();
            reading.setAutoCommit(true);
        }
    }
}
