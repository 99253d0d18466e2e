package dev.ufo.server.bench;

import dev.ufo.door.View;
import dev.ufo.query.projection.ViewTokens;
import dev.ufo.server.UfoServer;
import dev.ufo.store.axon.StoreModule;
import dev.ufo.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server in this process, on a port of its own and a database of its own. */
final class BenchServer implements AutoCloseable {
    private static final Duration CATCH_UP = Duration.ofMinutes(3);

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;

    private BenchServer(TestDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Starts one, as a user would, but that it says nothing. */
    static BenchServer start() {
        TestDatabase database = TestDatabase.migrated().open();
        return new BenchServer(
                database,
                UfoServer.application(Map.of(
                                "DATABASE_URL", database.url(),
                                "UFO_API_ADDR", "127.0.0.1:0",
                                // Runs that are claimed and then left alone are not to be queued again meanwhile.
                                "UFO_RUN_LEASE_SECONDS", "3600"))
                        .run(
                                "--logging.level.root=error",
                                "--logging.level.dev.ufo=error",
                                // Everybody here has one address.
                                "--ufo.limits.sign-ups-per-address=off"));
    }

    TestDatabase database() {
        return database;
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    StoreModule store() {
        return part(StoreModule.class);
    }

    /** Returns once every view shows what has been appended so far, so that nothing is left to do. */
    void settle() {
        long head = store().engine().knownHead();
        part(ViewTokens.class).await(EnumSet.allOf(View.class), head, CATCH_UP);
    }

    /** Gives the planner its statistics now, as autovacuum does within a minute of so many new rows. */
    void analyze() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
