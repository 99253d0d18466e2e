package dev.ufo.query.replay;

import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;

/** Lets one process of all that share the database make views anew at a time; the database ends it with its connection. */
final class ReplayLock implements AutoCloseable {
    private static final String LOCK = SqlFiles.of(ReplayLock.class, "lock");
    private static final String UNLOCK = SqlFiles.of(ReplayLock.class, "unlock");

    private final Connection connection;

    /** Waits for it. */
    ReplayLock(Connection connection) throws SQLException {
        this.connection = connection;
        execute(LOCK);
    }

    @Override
    public void close() throws SQLException {
        execute(UNLOCK);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var _ = statement.execute();
        }
    }
}
