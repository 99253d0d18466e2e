package dev.ufo.query.projection;

import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes one batch of one projection: rows, progress and notice, all in the caller's transaction. */
final class ProjectionBatch {
    private static final String PROGRESS = SqlFiles.of(ProjectionBatch.class, "progress");
    private static final String NOTIFY = SqlFiles.of(ProjectionBatch.class, "notify");

    private ProjectionBatch() {}

    /** Writes the batch and tells of it once. */
    static void write(Connection connection, Projection projection, List<PositionedEvent> batch) throws SQLException {
        var changes = new ViewChanges();
        projection.apply(connection, batch, changes);
        var position = batch.getLast().position();
        progress(connection, projection, position);
        try (var statement = connection.prepareStatement(NOTIFY)) {
            statement.setString(1, ViewNotice.CHANNEL);
            statement.setString(2, ViewNotice.text(projection.view(), position, changes.list()));
            var _ = statement.execute();
        }
    }

    /** Notes how far the view has come. */
    static void progress(Connection connection, Projection projection, long position) throws SQLException {
        try (var statement = connection.prepareStatement(PROGRESS)) {
            statement.setString(1, projection.view().name());
            statement.setLong(2, position);
            var _ = statement.executeUpdate();
        }
    }
}
