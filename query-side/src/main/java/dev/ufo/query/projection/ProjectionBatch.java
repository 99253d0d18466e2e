package dev.ufo.query.projection;

import dev.ufo.door.View;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one batch of one projection: progress, rows and notice, all in the caller's transaction. What the rows stand for
 * is told by the view's progress and not by the processor's token, which only says where to read on.
 */
public final class ProjectionBatch {
    private static final String PROGRESS = SqlFiles.of(ProjectionBatch.class, "progress");
    private static final String MADE = SqlFiles.of(ProjectionBatch.class, "made");
    private static final String NOTIFY = SqlFiles.of(ProjectionBatch.class, "notify");

    private ProjectionBatch() {}

    /**
     * Writes the batch and tells of it once. Events that the rows stand for already are left out.
     *
     * @throws IllegalStateException if another version of the projection keeps the view
     */
    static void write(Connection connection, Projection projection, List<PositionedEvent> batch) throws SQLException {
        var events = batch;
        // Progress first, since it locks out whoever else would write the view.
        if (!passes(connection, projection, events)) {
            var made = made(connection, projection);
            events = batch.stream().filter(event -> event.position() > made).toList();
            if (events.isEmpty() || !passes(connection, projection, events)) {
                return;
            }
        }
        var changes = new ViewChanges();
        ForgottenFleets.note(
                connection, projection.view(), ProjectionFold.apply(connection, projection, events, changes));
        tell(connection, projection.view(), events.getLast().position(), changes.list());
    }

    /**
     * Tells waiting readers and browsers, when the transaction ends.
     *
     * @param changes null if everything may have changed
     */
    public static void tell(Connection connection, View view, long position, @Nullable List<ViewChange> changes)
            throws SQLException {
        try (var statement = connection.prepareStatement(NOTIFY)) {
            statement.setString(1, ViewNotice.CHANNEL);
            statement.setString(2, ViewNotice.text(view, position, changes));
            var _ = statement.execute();
        }
    }

    /** Notes that the view stands for the events, unless it stands for some already or is another version's. */
    private static boolean passes(Connection connection, Projection projection, List<PositionedEvent> events)
            throws SQLException {
        try (var statement = connection.prepareStatement(PROGRESS)) {
            statement.setString(1, projection.view().name());
            statement.setLong(2, events.getLast().position());
            statement.setInt(3, projection.version());
            statement.setLong(4, events.getFirst().position());
            return statement.executeUpdate() == 1;
        }
    }

    private static long made(Connection connection, Projection projection) throws SQLException {
        try (var statement = connection.prepareStatement(MADE)) {
            statement.setString(1, projection.view().name());
            try (var row = statement.executeQuery()) {
                if (!row.next() || row.getInt("version") != projection.version()) {
                    throw new IllegalStateException(
                            "the view " + projection.view() + " is kept by another version of its projection");
                }
                return row.getLong("position");
            }
        }
    }
}
