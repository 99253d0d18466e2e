package dev.ufo.query.replay;

import dev.ufo.query.projection.ForgottenFleets;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.ProjectionBatch;
import dev.ufo.query.projection.ProjectionFold;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import dev.ufo.store.axon.StoredTokens;
import dev.ufo.store.axon.UfoEventCodec;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * One view that is made anew in tables of its own, in one transaction. Until that ends, readers see the former rows, which
 * their processor keeps up to date. For one thread at a time.
 */
final class RebuiltView implements AutoCloseable {
    private static final String HOLD = SqlFiles.of(RebuiltView.class, "hold");
    private static final String PROGRESS = SqlFiles.of(RebuiltView.class, "progress");

    /** Readers wait behind us while we wait for a long reader; better to give up and leave the former rows. */
    private static final String LOCK_LIMIT = "SET LOCAL lock_timeout = '10s'";

    private final Projection projection;
    private final Connection connection;
    private final ShadowTables shadow;
    private final Connection writer;
    private final Set<UUID> forgotten = new HashSet<>();

    /** Begins with an empty view. */
    RebuiltView(Projection projection, DataSource dataSource) throws SQLException {
        this.projection = projection;
        this.connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(false);
            this.shadow = new ShadowTables(
                    connection, "rebuilt_" + projection.view().name().toLowerCase(Locale.ROOT), projection.tables());
            this.writer = shadow.writer();
        } catch (SQLException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Folds what the view takes of these events. */
    void fold(List<PositionedEvent> events) throws SQLException {
        var taken = events.stream()
                .filter(positioned -> ProjectionFold.events(projection)
                        .contains(positioned.event().getClass()))
                .toList();
        if (!taken.isEmpty()) {
            forgotten.addAll(ProjectionFold.apply(writer, projection, taken, new ViewChanges()));
        }
    }

    /**
     * Folds what was appended meanwhile, while its processor waits, and has the new rows be seen. It goes on behind
     * them.
     *
     * @param folded up to where it has been folded
     * @return up to where it is now
     */
    long finish(UfoEventCodec codec, long folded, int chunk) throws SQLException {
        shadow.complete();
        hold();
        try (var scan = new LogScan(connection, codec, ProjectionFold.events(projection), folded, chunk)) {
            for (var events = scan.next(); !events.isEmpty(); events = scan.next()) {
                fold(events);
            }
            folded = scan.head();
        }
        shadow.swap();
        ForgottenFleets.note(connection, projection.view(), forgotten);
        StoredTokens.set(connection, projection.processor(), folded);
        try (var statement = connection.prepareStatement(PROGRESS)) {
            statement.setLong(1, folded);
            statement.setInt(2, projection.version());
            statement.setString(3, projection.view().name());
            var _ = statement.executeUpdate();
        }
        ProjectionBatch.tell(connection, projection.view(), folded, null);
        connection.commit();
        return folded;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** In the order in which processors take these rows. */
    private void hold() throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(LOCK_LIMIT);
        }
        StoredTokens.hold(connection, projection.processor());
        try (var statement = connection.prepareStatement(HOLD)) {
            statement.setString(1, projection.view().name());
            statement.setInt(2, projection.version());
            var _ = statement.executeUpdate();
        }
    }
}
