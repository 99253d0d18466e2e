package dev.ufo.server.bench;

import dev.ufo.door.View;
import dev.ufo.query.replay.Replay;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import org.postgresql.PGConnection;

/** Section (e): all views made anew from the log, beside an ordered COPY of the same events out of it. */
final class RebuildBench {
    private static final int OPERATIONS = 20_000;
    private static final int ROUNDS = 3;
    private static final String COPY =
            "COPY (SELECT position, name, version, payload FROM store.events ORDER BY position) TO STDOUT";

    void run() throws Exception {
        Report.section("(e) rebuild of all views, %,d operations of twelve events".formatted(OPERATIONS));
        try (BenchServer server = BenchServer.start()) {
            BenchFleet fleet = BenchFleet.create(server.port());
            var rover = fleet.enroll(1).getFirst().caller().roverId();
            long start = System.nanoTime();
            new Population(server, fleet).finished(OPERATIONS, rover);
            server.analyze();
            Report.line("loaded, and every view caught up", perSecond(12L * OPERATIONS, System.nanoTime() - start));
            double copied = 0;
            double rebuilt = 0;
            for (int round = 0; round < ROUNDS; round++) {
                copied = Math.max(copied, copy(server));
                rebuilt = Math.max(rebuilt, rebuild(server));
            }
            Report.line("floor: ordered COPY out of the log", "%8.0f events/s".formatted(copied));
            Report.line("UFO: all %d views".formatted(View.values().length), "%8.0f events/s".formatted(rebuilt));
            Report.atLeast("rebuild, of the COPY", rebuilt / copied, 0.5);
        }
    }

    private static double rebuild(BenchServer server) {
        long start = System.nanoTime();
        long position = server.part(Replay.class).rebuild(EnumSet.allOf(View.class));
        return position / seconds(System.nanoTime() - start);
    }

    private static double copy(BenchServer server) throws SQLException, IOException {
        try (Connection connection = server.database().dataSource().getConnection()) {
            long start = System.nanoTime();
            long rows =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, OutputStream.nullOutputStream());
            return rows / seconds(System.nanoTime() - start);
        }
    }

    private static String perSecond(long events, long nanos) {
        return "%8.0f events/s".formatted(events / seconds(nanos));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
