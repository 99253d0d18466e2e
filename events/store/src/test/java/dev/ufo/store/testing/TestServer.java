package dev.ufo.store.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL server of this JVM, as durable as in production. By default the embedded binaries; with {@code
 * UFO_TEST_DATABASE=testcontainers} a container; with {@code UFO_TEST_DATABASE_URL} a server that is there, whose user
 * may create databases ({@code jdbc:postgresql://host:port/postgres?user=...&password=...}).
 */
public final class TestServer {
    private static final String URL = start();

    private TestServer() {}

    /** The JDBC address of a database of this server, with user and password. */
    public static String url(String database) {
        var question = URL.indexOf('?');
        var slash = URL.lastIndexOf('/', question < 0 ? URL.length() - 1 : question);
        return URL.substring(0, slash + 1) + database + (question < 0 ? "" : URL.substring(question));
    }

    /** Starts an embedded server of one's own in this directory, keeping what is there; the caller closes it. */
    public static EmbeddedPostgres embedded(Path directory, int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "300")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setDataDirectory(directory)
                .setCleanDataDirectory(false);
        return port == 0 ? builder.start() : builder.setPort(port).start();
    }

    /** Whether it was given by the caller; one that we started ends with this JVM, with all its databases. */
    static boolean outlivesUs() {
        return given().isPresent();
    }

    private static Optional<String> given() {
        return Optional.ofNullable(System.getenv("UFO_TEST_DATABASE_URL")).filter(url -> !url.isBlank());
    }

    private static String start() {
        var given = given();
        if (given.isPresent()) {
            return given.get();
        }
        return "testcontainers".equals(System.getenv("UFO_TEST_DATABASE")) ? container() : embedded();
    }

    @SuppressWarnings("resource") // Testcontainers stops it when the JVM ends
    private static String container() {
        var container =
                new PostgreSQLContainer("postgres:18-alpine").withCommand("postgres", "-c", "max_connections=300");
        container.start();
        return "jdbc:postgresql://%s:%d/postgres?user=%s&password=%s"
                .formatted(
                        container.getHost(),
                        container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                        container.getUsername(),
                        container.getPassword());
    }

    private static String embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "300")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            return server.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
