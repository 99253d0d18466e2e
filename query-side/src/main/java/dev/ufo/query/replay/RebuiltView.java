package dev.ufo.query.replay;

import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.ProjectionBatch;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.store.axon.StoredTokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/**
 * One view that is made anew, in one transaction: readers see its former rows until it is done, and its processor waits.
 * For one thread at a time.
 */
final class RebuiltView implements AutoCloseable {
    private final Projection projection;
    private final Connection connection;

    /** Empties the view. */
    RebuiltView(Projection projection, DataSource dataSource) throws SQLException {
        this.projection = projection;
        this.connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        StoredTokens.hold(connection, projection.processor());
        try (var statement = connection.createStatement()) {
            for (var table : projection.tables()) {
                var _ = statement.executeUpdate("DELETE FROM " + table);
            }
        }
    }

    /** Folds what the view takes of these events. */
    void fold(List<PositionedEvent> events) throws SQLException {
        var taken = events.stream()
                .filter(positioned ->
                        projection.events().contains(positioned.event().getClass()))
                .toList();
        if (!taken.isEmpty()) {
            projection.apply(connection, taken, new ViewChanges());
        }
    }

    /** Has the new rows be seen, and its processor go on behind this position. */
    void commit(long position, Instant now) throws SQLException {
        StoredTokens.set(connection, projection.processor(), position, now);
        ProjectionBatch.passed(connection, projection, position, null);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
