package dev.ufo.query.live;

import dev.ufo.door.View;
import dev.ufo.query.projection.ViewNotice;
import dev.ufo.query.projection.ViewTokens;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Hears what changed in the views, whichever process changed it: one connection that listens, on one thread. After a
 * reconnect it has everything fetched again, since notices may have been lost meanwhile.
 */
@Component
final class ViewListener implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ViewListener.class);
    private static final String LISTEN = SqlFiles.of(ViewListener.class, "listen");
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(200);

    private final DataSource dataSource;
    private final ViewTokens tokens;
    private final LiveSockets sockets;
    private volatile boolean running;

    ViewListener(DataSource dataSource, ViewTokens tokens, LiveSockets sockets) {
        this.dataSource = dataSource;
        this.tokens = tokens;
        this.sockets = sockets;
    }

    @Override
    public void start() {
        running = true;
        var _ = Thread.ofPlatform().daemon().name("ufo-view-listener").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (var connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                if (running) {
                    log.atWarn().setCause(e).log("lost the connection that listens for views, trying again");
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
        for (var view : View.values()) {
            sockets.tellEverything(view, tokens.position(view));
        }
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var notifications = postgres.getNotifications(Math.toIntExact(POLL.toMillis()));
            if (notifications == null || notifications.length == 0) {
                if (!connection.isValid(Math.toIntExact(POLL.toSeconds()))) {
                    throw new SQLException("the connection that listens is dead");
                }
            } else {
                for (var notification : notifications) {
                    heard(notification.getParameter());
                }
            }
        }
    }

    private void heard(String text) {
        ViewNotice notice;
        try {
            notice = ViewNotice.read(text);
        } catch (JacksonException e) {
            log.atWarn().setCause(e).addKeyValue("notice", text).log("not a notice of this version, passing over it");
            return;
        }
        tokens.passed(notice.view(), notice.position());
        sockets.tell(notice);
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            running = false;
            log.atDebug().setCause(e).log("no longer listening for views");
        }
    }
}
