package dev.ufo.server.bench;

import dev.ufo.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole run as anybody would write it by hand, without a server, a log or a condition: a table of runs, and one commit each
 * for the claim, the state, the message and the end.
 */
final class BareRuns {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE bare_runs (id bigint PRIMARY KEY, state text NOT NULL, heartbeat timestamptz)",
            "CREATE INDEX bare_runs_queued ON bare_runs (id) WHERE state = 'queued'",
            "CREATE TABLE bare_messages (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, run_id bigint NOT NULL,"
                    + " content text NOT NULL)");
    private static final String CLAIM = "UPDATE bare_runs SET state = 'claimed' WHERE id = (SELECT id FROM bare_runs"
            + " WHERE state = 'queued' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id";
    private static final String RUNNING =
            "UPDATE bare_runs SET state = 'running', heartbeat = clock_timestamp() WHERE id = ?";
    private static final String MESSAGE = "INSERT INTO bare_messages (run_id, content) VALUES (?, 'It is done.')";
    private static final String ENDED = "UPDATE bare_runs SET state = 'succeeded' WHERE id = ?";

    private BareRuns() {}

    /** Creates the tables. */
    static void prepare(TestDatabase database) throws SQLException {
        execute(database, TABLES);
    }

    /** So many runs, queued anew, by so many workers, one connection each. */
    static Sample run(TestDatabase database, int runs, int workers) throws Exception {
        execute(
                database,
                List.of(
                        "TRUNCATE bare_runs, bare_messages",
                        "INSERT INTO bare_runs SELECT g, 'queued' FROM generate_series(1, " + runs + ") g",
                        "ANALYZE bare_runs"));
        List<Connection> connections = new ArrayList<>();
        try (var pool = database.pool(workers)) {
            for (int worker = 0; worker < workers; worker++) {
                connections.add(pool.getConnection());
            }
            return Load.times(runs, workers, worker -> once(connections.get(worker)));
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static void execute(TestDatabase database, List<String> statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void once(Connection connection) throws SQLException {
        long run;
        try (PreparedStatement claim = connection.prepareStatement(CLAIM);
                var row = claim.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("no run was left");
            }
            run = row.getLong(1);
        }
        for (String sql : List.of(RUNNING, MESSAGE, ENDED)) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, run);
                statement.execute();
            }
        }
    }
}
