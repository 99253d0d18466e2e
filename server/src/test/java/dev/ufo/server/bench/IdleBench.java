package dev.ufo.server.bench;

import dev.ufo.server.bench.BenchFleet.Enrolled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Section (c): how soon a rover that waits has an operation's run, when nothing else happens. */
final class IdleBench {
    private static final int WARM_UP = 100;
    private static final int OPERATIONS = 400;
    private static final int MANY = 200;

    void run() throws Exception {
        Report.section("(c) from an operation to its claim, on an idle fleet, over HTTP");
        try (BenchServer server = BenchServer.start()) {
            Sample notify = NotifyRoundTrip.measure(server.database());
            BenchFleet fleet = BenchFleet.create(server.port());
            Waits one = measure(server, fleet, fleet.enroll(1));
            Waits many = measure(server, fleet, fleet.enroll(MANY));
            Report.line("floor: a NOTIFY until its listener has it", notify);
            Report.line("create answered to claimed, 1 rover", one.answered());
            Report.line("create answered to claimed, 200 rovers", many.answered());
            Report.line("create sent to claimed, 1 rover", one.sent());
            Report.line("create sent to claimed, 200 rovers", many.sent());
            Report.atMost("answered to claimed, p50, in NOTIFYs", one.answered().p50Millis() / notify.p50Millis(), 6);
            // A claim before the answer counts as nothing, and nothing is no measure: at least one NOTIFY is.
            Report.atMost(
                    "answered to claimed, p99, 200 rovers of 1",
                    many.answered().p99Millis() / Math.max(one.answered().p99Millis(), notify.p50Millis()),
                    1.3);
            Report.atMost(
                    "sent to claimed, p99, 200 rovers of 1",
                    many.sent().p99Millis() / one.sent().p99Millis(),
                    1.3);
        }
    }

    private record Waits(Sample answered, Sample sent) {}

    private static Waits measure(BenchServer server, BenchFleet fleet, List<Enrolled> rovers) throws Exception {
        try (Crowd crowd = new Crowd(server.port(), rovers);
                Wire person = fleet.person()) {
            List<Long> answered = new ArrayList<>();
            List<Long> sent = new ArrayList<>();
            for (int operation = 0; operation < WARM_UP + OPERATIONS; operation++) {
                crowd.awaitAll();
                long start = System.nanoTime();
                Wire.Reply _ = person.post(fleet.in("/api/operations"), body(fleet, operation))
                        .must(201);
                long answer = System.nanoTime();
                long claim = crowd.claimed();
                if (operation >= WARM_UP) {
                    answered.add(Math.max(0, claim - answer));
                    sent.add(claim - start);
                }
            }
            return new Waits(Sample.ofTurns(answered), Sample.ofTurns(sent));
        }
    }

    private static Map<String, Object> body(BenchFleet fleet, int operation) {
        return Map.of(
                "title",
                "Operation " + operation,
                "mission_id",
                fleet.missionId().toString(),
                "assignee_type",
                "pilot",
                "assignee_id",
                fleet.pilotId().toString());
    }

    /**
     * Rovers that wait, each with a call of its own; who gets a run ends it and waits again. In the end they are deregistered, as
     * a server cannot know that a caller which only went away will not take the next run.
     */
    private static final class Crowd implements AutoCloseable {
        private final BlockingQueue<Long> claims = new LinkedBlockingQueue<>();
        private final BlockingQueue<Boolean> asking = new LinkedBlockingQueue<>();
        private final CountDownLatch ended;
        private final int port;
        private final List<Enrolled> rovers;
        private final List<Wire> wires = new ArrayList<>();
        private int toAsk;
        private volatile boolean closed;

        Crowd(int port, List<Enrolled> rovers) throws IOException {
            this.port = port;
            this.rovers = rovers;
            this.ended = new CountDownLatch(rovers.size());
            for (Enrolled rover : rovers) {
                Wire wire = Wire.bearer(port, rover.token());
                wires.add(wire);
                Thread.ofVirtual().start(() -> work(wire));
            }
            this.toAsk = rovers.size();
        }

        /** Returns once everybody has asked again since the last claim. */
        void awaitAll() throws InterruptedException {
            for (; toAsk > 0; toAsk--) {
                if (asking.poll(30, TimeUnit.SECONDS) == null) {
                    throw new IllegalStateException("a rover does not ask");
                }
            }
            toAsk = 1;
        }

        /** When the next claim was answered. */
        long claimed() throws InterruptedException {
            Long at = claims.poll(30, TimeUnit.SECONDS);
            if (at == null) {
                throw new IllegalStateException("nobody claimed the run");
            }
            return at;
        }

        private void work(Wire wire) {
            try {
                asking.add(true);
                while (!closed) {
                    Wire.Reply claim = wire.post("/api/rover/runs/claim", null);
                    long at = System.nanoTime();
                    if (claim.status() == 200) {
                        claims.add(at);
                        Wire.Reply _ = wire.post(
                                        "/api/rover/runs/" + claim.text("id") + "/state", Map.of("state", "succeeded"))
                                .must(200);
                        asking.add(true);
                    }
                }
            } catch (IOException gone) {
                if (!closed) {
                    throw new IllegalStateException(gone);
                }
            } finally {
                ended.countDown();
            }
        }

        @Override
        public void close() throws IOException {
            closed = true;
            for (Enrolled rover : rovers) {
                try (Wire wire = Wire.bearer(port, rover.token())) {
                    Wire.Reply _ = wire.delete("/api/rover/me").must(204);
                }
            }
            try {
                ended.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }
}
