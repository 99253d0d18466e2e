package dev.ufo.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection that appends are written on. It is held, not borrowed per batch, so that appends go on while readers
 * have emptied the pool. Used by one writer at a time.
 */
final class WriterConnection {
    private static final Logger log = LoggerFactory.getLogger(WriterConnection.class);
    private static final Duration TRUSTED = Duration.ofMillis(500);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final DataSource dataSource;
    private @Nullable Connection connection;
    private volatile int backend;
    private long usedAtNanos;

    WriterConnection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A connection in autocommit that was seen alive within the last half second. */
    Connection get() throws SQLException {
        var held = connection;
        if (held != null && idleTooLong() && !held.isValid(1)) {
            discard();
            held = null;
        }
        if (held == null) {
            held = dataSource.getConnection();
            held.setAutoCommit(true);
            held.setNetworkTimeout(Runnable::run, Math.toIntExact(ANSWER_WITHIN.toMillis()));
            connection = held;
            backend = held.unwrap(PGConnection.class).getBackendPID();
        }
        usedAtNanos = System.nanoTime();
        return held;
    }

    /** The id of the server process that appends are written by, 0 when there is none; from any thread. */
    int backend() {
        return backend;
    }

    /** Gives up a connection that failed or is no longer needed. */
    void discard() {
        var held = connection;
        connection = null;
        backend = 0;
        if (held != null) {
            try {
                held.close();
            } catch (SQLException e) {
                log.atDebug().setCause(e).log("writer connection was gone already");
            }
        }
    }

    private boolean idleTooLong() {
        return System.nanoTime() - usedAtNanos > TRUSTED.toNanos();
    }
}
