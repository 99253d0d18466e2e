package dev.ufo.store.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of appends of any process: one connection that listens, on one thread. A bounded poll of the head on the same
 * connection finds what a lost notification would have told, and notices a dead connection. After a reconnect the head
 * is read anew, which wakes every tail that is behind.
 */
final class EventNotifications implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EventNotifications.class);
    private static final String LISTEN = SqlText.of(EventNotifications.class, "listen");
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(200);

    private final DataSource dataSource;
    private final LogHead head;
    private final Wakeups wakeups;
    private final IntSupplier writer;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("ufo-log-listener").unstarted(this::run);
    private volatile boolean closed;

    /**
     * Listens once it is started.
     *
     * @param writer the server process whose appends are not to be heard of here, as whoever wrote them tells the head with
     *     the events themselves: a head that knew sooner would have them read back from the log
     */
    EventNotifications(DataSource dataSource, LogHead head, Wakeups wakeups, IntSupplier writer) {
        this.dataSource = dataSource;
        this.head = head;
        this.wakeups = wakeups;
        this.writer = writer;
    }

    void start() {
        thread.start();
    }

    /** Stops within a second; the connection goes back to its pool. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        while (!closed) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                if (!closed) {
                    log.atWarn().setCause(e).log("lost the connection that listens for events, trying again");
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(LISTEN);
        }
        var postgres = connection.unwrap(PGConnection.class);
        head.advance(EventReader.head(connection));
        wakeups.signal();
        while (!closed) {
            var notifications = postgres.getNotifications(Math.toIntExact(POLL.toMillis()));
            if (notifications == null || notifications.length == 0) {
                head.advance(EventReader.head(connection));
            } else {
                for (var notification : notifications) {
                    if (notification.getPID() != writer.getAsInt()) {
                        head.advance(Long.parseLong(notification.getParameter()));
                    }
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            closed = true;
            log.atDebug().setCause(e).log("no longer listening for events");
        }
    }
}
