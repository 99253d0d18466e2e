package dev.ufo.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ufo.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;

class EventNotificationsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void hearsOfOthersAppendsAndLeavesItsOwnToTheWriter() throws SQLException {
        var head = new LogHead(() -> {});
        try (var own = DATABASE.dataSource().getConnection();
                var other = DATABASE.dataSource().getConnection();
                var notifications =
                        new EventNotifications(DATABASE.dataSource(), head, new Wakeups(), backend(own)::intValue)) {
            notifications.start();
            await().atMost(10, TimeUnit.SECONDS).until(() -> {
                tell(other, 1);
                return head.position() == 1;
            });

            tell(own, 9);
            tell(other, 5);

            await().atMost(10, TimeUnit.SECONDS).until(() -> head.position() > 1);
            assertThat(head.position()).isEqualTo(5);
        }
    }

    private static Integer backend(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    private static void tell(Connection connection, long position) throws SQLException {
        try (var notify = connection.prepareStatement("SELECT pg_notify('ufo_events', ?)")) {
            notify.setString(1, Long.toString(position));
            var _ = notify.execute();
        }
    }
}
