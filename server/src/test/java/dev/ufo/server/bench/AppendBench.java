package dev.ufo.server.bench;

import dev.ufo.events.EventTag;
import dev.ufo.events.RunEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RunId;
import dev.ufo.store.axon.StoreModule;
import dev.ufo.store.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventhandling.EventMessage;

/** Section (a): appends and how soon a reader has them, beside a bare insert, an insert with NOTIFY, and Axon 4. */
final class AppendBench {
    private static final List<Integer> WRITERS = List.of(1, 4, 16, 64, 200);

    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private final Duration time;

    AppendBench(Duration time) {
        this.time = time;
    }

    void run() throws Exception {
        try (TestDatabase database = TestDatabase.migrated().open();
                StoreModule store = new StoreModule(database.dataSource());
                TailLatency reader = new TailLatency(store.engine())) {
            // A lone writer is too slow to have its code compiled before it is measured.
            Sample _ = ours(store, reader, 16, WARM_UP);
        }
        for (int writers : WRITERS) {
            Report.section("(a) appends, " + writers + (writers == 1 ? " writer" : " writers"));
            compare(writers);
        }
    }

    private void compare(int writers) throws Exception {
        double peer = peer(writers);
        Turn turn = Turns.middle(() -> turn(writers), it -> it.ratio(writers));
        Report.line("floor: one row a transaction", turn.floor());
        Report.line("naive: one row and a NOTIFY a transaction", turn.naive());
        Report.line(
                "peer: Axon 4.13 JDBC engine, no conditions",
                "%8.0f/s  = %.2f of the floor"
                        .formatted(peer, peer / turn.floor().perSecond()));
        Report.line("UFO: condition checked, tags, NOTIFY", turn.ours());
        Report.line("UFO: append to reader", turn.reader());
        turn.verdicts(writers);
    }

    private double peer(int writers) throws Exception {
        try (TestDatabase database = TestDatabase.migrated().open()) {
            return AxonFour.appendsPerSecond(database, writers, time);
        }
    }

    private Turn turn(int writers) throws Exception {
        try (TestDatabase database = TestDatabase.migrated().open()) {
            BareSql.prepare(database);
            Sample floor = BareSql.run(database, BareSql.INSERT, writers, time);
            Sample naive = BareSql.run(database, BareSql.INSERT_AND_NOTIFY, writers, time);
            try (StoreModule store = new StoreModule(database.dataSource());
                    TailLatency reader = new TailLatency(store.engine())) {
                return new Turn(floor, naive, ours(store, reader, writers, time), reader.sample());
            }
        }
    }

    private record Turn(Sample floor, Sample naive, Sample ours, Sample reader) {
        double ratio(int writers) {
            return ours.perSecond() / (writers == 1 ? naive : floor).perSecond();
        }

        void verdicts(int writers) {
            switch (writers) {
                case 1 -> Report.atLeast("appends, of naive", ratio(writers), 0.8);
                case 16 -> Report.atLeast("appends, of the floor", ratio(writers), 1.0);
                case 64 -> {
                    Report.atLeast("appends, of the floor", ratio(writers), 1.5);
                    Report.atMost("append-to-reader p99, of the append's", reader.p99Millis() / ours.p99Millis(), 2);
                }
                case 200 -> Report.atLeast("appends, of the floor", ratio(writers), 3.0);
                default -> Report.line("appends, of the floor", "%.2f".formatted(ratio(writers)));
            }
        }
    }

    private static Sample ours(StoreModule store, TailLatency reader, int writers, Duration time) throws Exception {
        List<LogWriter> logs = IntStream.range(0, writers)
                .mapToObj(writer -> new LogWriter(
                        store.engine(), new EventTag("transcript", run(writer).toString())))
                .toList();
        return Load.during(time, writers, writer -> {
            EventMessage message = LogWriter.message(noted(writer));
            reader.sent(message);
            logs.get(writer).append(message);
        });
    }

    private static RunId run(int writer) {
        return new RunId(new UUID(7, writer));
    }

    private static RunEvent.RunNoted noted(int writer) {
        return new RunEvent.RunNoted(
                run(writer),
                new AttemptId(new UUID(8, writer)),
                new FleetId(new UUID(9, writer % 8)),
                "log",
                "a line of a log",
                Instant.now());
    }
}
