package dev.ufo.query.projection;

import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one batch of one projection: rows, progress and notice, all in the caller's transaction. */
public final class ProjectionBatch {
    private static final String PROGRESS = SqlFiles.of(ProjectionBatch.class, "progress");
    private static final String NOTIFY = SqlFiles.of(ProjectionBatch.class, "notify");

    private ProjectionBatch() {}

    /** Writes the batch and tells of it once. */
    static void write(Connection connection, Projection projection, List<PositionedEvent> batch) throws SQLException {
        var changes = new ViewChanges();
        projection.apply(connection, batch, changes);
        passed(connection, projection, batch.getLast().position(), changes.list());
    }

    /**
     * Notes how far the view has come, and tells of it once.
     *
     * @param changes null if everything may have changed
     */
    public static void passed(
            Connection connection, Projection projection, long position, @Nullable List<ViewChange> changes)
            throws SQLException {
        try (var statement = connection.prepareStatement(PROGRESS)) {
            statement.setString(1, projection.view().name());
            statement.setLong(2, position);
            statement.setInt(3, projection.version());
            var _ = statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(NOTIFY)) {
            statement.setString(1, ViewNotice.CHANNEL);
            statement.setString(2, ViewNotice.text(projection.view(), position, changes));
            var _ = statement.execute();
        }
    }
}
