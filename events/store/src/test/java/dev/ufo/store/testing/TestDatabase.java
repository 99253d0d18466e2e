package dev.ufo.store.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ufo.store.StoreSchema;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh database with the store's schema, on the one PostgreSQL server of this JVM, for a test class:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase DATABASE = TestDatabase.migrated();
 * }</pre>
 *
 * Without JUnit, call {@link #open()} and {@link #close()}.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private static final int POOL = 24;

    private final Consumer<DataSource> migrations;
    private String name = "";
    private HikariDataSource pool;

    private TestDatabase(Consumer<DataSource> migrations) {
        this.migrations = migrations;
    }

    /** A database with the store's schema. */
    public static TestDatabase migrated() {
        return migrated(_ -> {});
    }

    /** A database with the store's schema and then what the caller migrates. */
    public static TestDatabase migrated(Consumer<DataSource> migrations) {
        return new TestDatabase(migrations);
    }

    /** Creates the database. */
    public TestDatabase open() {
        name = "ufo_test_" + UUID.randomUUID().toString().replace("-", "");
        execute("CREATE DATABASE " + name + " TEMPLATE " + Template.NAME);
        pool = pool(POOL);
        migrations.accept(pool);
        return this;
    }

    /** A pool of connections to it; autocommit, as is usual. */
    public DataSource dataSource() {
        return pool;
    }

    /** A further pool, as another process would have; the caller closes it. */
    public HikariDataSource pool(int connections) {
        return pool(TestServer.url(name), connections);
    }

    /** Its JDBC address, with user and password. */
    public String url() {
        return TestServer.url(name);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var _ = open();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    @Override
    public void close() {
        pool.close();
        execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    static HikariDataSource pool(String url, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        return new HikariDataSource(config);
    }

    private static void execute(String sql) {
        try (var connection = DriverManager.getConnection(TestServer.url("postgres"));
                var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Migrated once a JVM; every other database is a copy of it. */
    private static final class Template {
        static final String NAME =
                "ufo_template_" + UUID.randomUUID().toString().replace("-", "");

        static {
            execute("CREATE DATABASE " + NAME);
            try (var pool = pool(TestServer.url(NAME), 2)) {
                StoreSchema.migrate(pool);
            }
            if (TestServer.outlivesUs()) {
                Runtime.getRuntime()
                        .addShutdownHook(
                                new Thread(() -> execute("DROP DATABASE IF EXISTS " + NAME + " WITH (FORCE)")));
            }
        }
    }
}
