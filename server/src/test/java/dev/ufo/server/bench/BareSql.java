package dev.ufo.server.bench;

import dev.ufo.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.postgresql.PGConnection;

/** What the same database does for hand-written statements, one connection a writer: the floor of every ratio. */
final class BareSql {
    /** One row of about an event's size, one commit. */
    static final String INSERT = "INSERT INTO floor (payload) VALUES (?::jsonb)";
    /** The same, telling listeners. */
    static final String INSERT_AND_NOTIFY =
            "WITH inserted AS (" + INSERT + " RETURNING id) SELECT pg_notify('floor', id::text) FROM inserted";

    private static final String PAYLOAD = '"' + "x".repeat(200) + '"';

    private BareSql() {}

    /** Creates the table of the floor. */
    static void prepare(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE floor (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, payload jsonb NOT NULL,"
                            + " at timestamptz NOT NULL DEFAULT now())");
        }
    }

    /** A statement again and again by several writers, while somebody listens. */
    static Sample run(TestDatabase database, String sql, int writers, Duration time)
            throws SQLException, InterruptedException, ExecutionException {
        List<Connection> connections = new ArrayList<>();
        try (var pool = database.pool(writers + 1);
                Listener _ = new Listener(pool.getConnection())) {
            for (int writer = 0; writer < writers; writer++) {
                connections.add(pool.getConnection());
            }
            return Load.during(time, writers, writer -> once(connections.get(writer), sql));
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static void once(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, PAYLOAD);
            statement.execute();
        }
    }

    /** As every design with NOTIFY has one: without a listener a notification costs next to nothing. */
    private static final class Listener implements AutoCloseable {
        private final Connection connection;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean closed;

        Listener(Connection connection) throws SQLException {
            this.connection = connection;
            try (Statement statement = connection.createStatement()) {
                statement.execute("LISTEN floor");
            }
            Thread.ofPlatform().daemon().start(this::listen);
        }

        private void listen() {
            try {
                PGConnection notified = connection.unwrap(PGConnection.class);
                while (!closed) {
                    notified.getNotifications(200);
                }
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            } finally {
                ended.countDown();
            }
        }

        @Override
        public void close() throws SQLException {
            closed = true;
            try {
                ended.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            connection.close();
        }
    }
}
