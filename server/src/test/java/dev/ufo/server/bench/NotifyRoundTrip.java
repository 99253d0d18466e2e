package dev.ufo.server.bench;

import dev.ufo.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** How long after it was sent a NOTIFY is with a listener that waits for it, on the same machine. */
final class NotifyRoundTrip {
    private static final int WARM_UP = 200;
    private static final int TIMES = 1_000;
    private static final int LONG_MILLIS = 20_000;

    private NotifyRoundTrip() {}

    static Sample measure(TestDatabase database) throws SQLException, InterruptedException {
        try (Connection listening = database.dataSource().getConnection();
                Connection telling = database.dataSource().getConnection();
                Statement listen = listening.createStatement();
                Statement tell = telling.createStatement()) {
            listen.execute("LISTEN bench");
            PGConnection listener = listening.unwrap(PGConnection.class);
            List<Long> nanos = new ArrayList<>();
            for (int time = 0; time < WARM_UP + TIMES; time++) {
                long start = System.nanoTime();
                Thread teller = Thread.ofVirtual().start(() -> tell(tell));
                if (listener.getNotifications(LONG_MILLIS).length == 0) {
                    throw new IllegalStateException("a notification was lost");
                }
                long took = System.nanoTime() - start;
                teller.join();
                if (time >= WARM_UP) {
                    nanos.add(took);
                }
            }
            return Sample.ofTurns(nanos);
        }
    }

    private static void tell(Statement statement) {
        try {
            statement.execute("NOTIFY bench");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
