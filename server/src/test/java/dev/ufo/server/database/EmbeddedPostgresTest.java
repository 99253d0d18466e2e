package dev.ufo.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.server.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    private Path outpost;

    @Test
    void keepsWhatWasCommittedAcrossAStop() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(home())) {
            run(first, "CREATE TABLE kept AS SELECT 7 AS number");
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(home())) {
            assertThat(value(second, "SELECT number FROM kept")).isEqualTo("7");
            assertThat(value(second, "SHOW fsync")).isEqualTo("on");
            assertThat(value(second, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(value(second, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void startsAgainWhatWasKilledAndLosesNothing() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(home())) {
            run(database, "CREATE TABLE kept AS SELECT 7 AS number");
            long killed = postmaster();

            assertThat(ProcessHandle.of(killed).orElseThrow().destroyForcibly()).isTrue();

            assertThat(valueOnceBack(database, killed)).isEqualTo("7");
        }
    }

    @Test
    void takesOverWhatAKilledServerLeftRunning() throws Exception {
        EmbeddedPostgres killed = EmbeddedPostgres.start(home());
        run(killed, "CREATE TABLE kept AS SELECT 7 AS number");
        killed.abandon();

        try (EmbeddedPostgres next = EmbeddedPostgres.start(home())) {
            assertThat(value(next, "SELECT number FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void refusesASecondServerOnTheSameData() {
        try (EmbeddedPostgres _ = EmbeddedPostgres.start(home())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Another UFO server is running");
        }
    }

    @Test
    void showsItsPasswordToNobodyElse() throws Exception {
        try (EmbeddedPostgres _ = EmbeddedPostgres.start(home())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home())))
                    .isEqualTo("rwx------");
            for (String secret : new String[] {"password", "url"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve(secret))))
                        .isEqualTo("rw-------");
            }
        }
    }

    private Path home() {
        return outpost.resolve("postgres");
    }

    private long postmaster() throws Exception {
        return Long.parseLong(Files.readAllLines(home().resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private String valueOnceBack(EmbeddedPostgres database, long killed) throws Exception {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(limit)) {
            try {
                if (postmaster() != killed) {
                    return value(database, "SELECT number FROM kept");
                }
            } catch (SQLException | java.nio.file.NoSuchFileException notYet) {
                assertThat(notYet).isNotNull();
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("the database did not come back");
    }

    private static Connection connect(EmbeddedPostgres database) throws SQLException {
        DatabaseAddress address = database.address();
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static void run(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isNotNegative();
        }
    }

    private static String value(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
