package dev.ufo.server.bench;

import dev.ufo.server.bench.BenchFleet.Enrolled;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Section (b), whole runs over HTTP, beside the same by bare SQL, and what a run costs the database. */
final class RunBench {
    private static final int ROVERS = 50;
    private static final int WARM_UP = 10_000;
    private static final int RUNS = 2_500;
    private static final int ALONE = 50;

    void run() throws Exception {
        Report.section("(b) whole runs: claim, running, heartbeat, a message, result, succeeded");
        try (BenchServer server = BenchServer.start()) {
            BenchFleet fleet = BenchFleet.create(server.port());
            new Population(server, fleet).queued(WARM_UP + Turns.TURNS * RUNS + ALONE);
            server.analyze();
            BareSql.prepare(server.database());
            BareRuns.prepare(server.database());
            Sample inserts = BareSql.run(server.database(), BareSql.INSERT, ROVERS, Duration.ofSeconds(3));
            measure(server, fleet.enroll(ROVERS), inserts);
        }
    }

    private static void measure(BenchServer server, List<Enrolled> enrolled, Sample inserts) throws Exception {
        List<Wire> rovers = new ArrayList<>();
        try (Traffic traffic = new Traffic(server.database())) {
            for (Enrolled rover : enrolled) {
                rovers.add(Wire.bearer(server.port(), rover.token()));
            }
            Sample _ = Load.times(WARM_UP, ROVERS, rover -> once(rovers.get(rover)));
            server.settle();
            Turn turn = Turns.middle(() -> turn(server, traffic, rovers), Turn::ratio);
            Traffic.Counts before = traffic.now();
            Sample alone = Load.times(ALONE, 1, rover -> once(rovers.get(rover)));
            server.settle();
            Traffic.Counts end = traffic.now();

            Report.line("floor: one row a transaction, 50 writers", inserts);
            Report.line("floor: a run in four commits by SQL, 50 workers", turn.bare());
            Report.line("UFO: 50 rovers over HTTP", turn.ours());
            Report.line("UFO: one rover over HTTP", alone);
            Report.line("a run, of 50 rovers", turn.after().each(turn.before(), RUNS));
            Report.line("a run, of one rover alone", end.each(before, ALONE));
            Report.atLeast("whole runs, of bare runs by SQL", turn.ratio(), 0.6);
            Report.atMost("commits a run, of 50 rovers", turn.after().writesEach(turn.before(), RUNS), 5);
            Report.atMost("NOTIFYs a run, of 50 rovers", turn.after().noticesEach(turn.before(), RUNS), 3);
        } finally {
            for (Wire rover : rovers) {
                rover.close();
            }
        }
    }

    private static Turn turn(BenchServer server, Traffic traffic, List<Wire> rovers) throws Exception {
        Sample bare = BareRuns.run(server.database(), RUNS, ROVERS);
        Traffic.Counts before = traffic.now();
        Sample ours = Load.times(RUNS, ROVERS, rover -> once(rovers.get(rover)));
        server.settle();
        return new Turn(bare, ours, before, traffic.now());
    }

    private record Turn(Sample bare, Sample ours, Traffic.Counts before, Traffic.Counts after) {
        double ratio() {
            return ours.perSecond() / bare.perSecond();
        }
    }

    /** One run from claim to end, as a rover reports it. */
    static void once(Wire rover) throws IOException {
        String run = "/api/rover/runs/"
                + rover.post("/api/rover/runs/claim", null).must(200).text("id");
        Wire.Reply _ = rover.post(run + "/state", Map.of("state", "running")).must(200);
        Wire.Reply _ = rover.post(run + "/heartbeat", null).must(204);
        Wire.Reply _ = rover.post(run + "/messages", Map.of("seq", 0, "type", "text", "content", "I am at it."))
                .must(201);
        Wire.Reply _ = rover.post(
                        run + "/result",
                        Map.of("session_id", "s", "message", "It is done.", "needs_input", false, "op_status", ""))
                .must(204);
        Wire.Reply _ = rover.post(run + "/state", Map.of("state", "succeeded")).must(200);
    }
}
