package dev.ufo.server.bench;

import dev.ufo.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;

/**
 * What happens in a database meanwhile, by its own account: transactions that wrote or told something, each of which takes a
 * transaction id ({@code pg_stat_database} would count those that only read as well), and notifications told.
 */
final class Traffic implements AutoCloseable {
    private static final String IDS = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint";

    private final Connection asking;
    private final Connection listening;
    private final AtomicLong notices = new AtomicLong();
    private final Thread listener = Thread.ofPlatform().daemon().unstarted(this::listen);
    private volatile boolean closed;

    Traffic(TestDatabase database) throws SQLException {
        this.asking = database.dataSource().getConnection();
        this.listening = database.dataSource().getConnection();
        try (Statement statement = listening.createStatement()) {
            statement.execute("LISTEN ufo_events");
            statement.execute("LISTEN ufo_views");
        }
        listener.start();
    }

    /** Counts since the database was made. */
    record Counts(long writes, long notices) {
        /** How many of each there are for one of so many things done since. */
        String each(Counts before, int things) {
            return String.format(
                    Locale.ROOT,
                    "%.2f writing commits, %.2f NOTIFYs",
                    writesEach(before, things),
                    noticesEach(before, things));
        }

        double writesEach(Counts before, int things) {
            return (double) (writes - before.writes) / things;
        }

        double noticesEach(Counts before, int things) {
            return (double) (notices - before.notices) / things;
        }
    }

    Counts now() throws SQLException {
        return new Counts(ask(IDS), notices.get());
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        asking.close();
        listening.close();
    }

    private long ask(String sql) throws SQLException {
        try (Statement statement = asking.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void listen() {
        try {
            PGConnection notified = listening.unwrap(PGConnection.class);
            while (!closed) {
                notices.addAndGet(notified.getNotifications(100).length);
            }
        } catch (SQLException gone) {
            if (!closed) {
                throw new IllegalStateException(gone);
            }
        }
    }
}
