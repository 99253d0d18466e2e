package dev.ufo.server.bench;

import dev.ufo.command.claims.Claims;
import dev.ufo.server.bench.BenchFleet.Enrolled;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Section (b), claims: how many a second of 10,000 queued runs, and whether a long queue makes one dearer. */
final class ClaimBench {
    private static final int QUEUED = 10_000;
    /** Until then the JVM's compiler takes more processor time than the claims. */
    private static final int WARM_UP = 30_000;

    private static final int AT_ONCE = 5_000;
    private static final List<Integer> ROVERS = List.of(1, 16, 64);
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final Duration FLOOR = Duration.ofSeconds(3);

    void run() throws Exception {
        Report.section("(b) claims, %,d queued runs".formatted(QUEUED));
        try (BenchServer server = BenchServer.start()) {
            BenchFleet fleet = BenchFleet.create(server.port());
            List<Enrolled> rovers = fleet.enroll(ROVERS.getLast());
            Population population = new Population(server, fleet);
            BareSql.prepare(server.database());
            population.queued(QUEUED);
            server.analyze();
            for (int claimed = 0; claimed < WARM_UP; claimed += AT_ONCE) {
                Sample _ = inProcess(server, rovers, AT_ONCE, ROVERS.getLast());
                population.queued(AT_ONCE);
            }
            for (int waiting : ROVERS) {
                compare(server, population, rovers, waiting);
            }
        }
        new QueueLength().run();
    }

    private static void compare(BenchServer server, Population population, List<Enrolled> rovers, int waiting)
            throws Exception {
        Turn turn = Turns.middle(() -> turn(server, population, rovers, waiting), Turn::ratio);
        String who = waiting == 1 ? "1 rover" : waiting + " rovers";
        Report.line("floor: one row a transaction, %d writing".formatted(waiting), turn.floor());
        Report.line("UFO: %s, in process".formatted(who), turn.inProcess());
        Report.line("UFO: %s, over HTTP".formatted(who), turn.overHttp());
        Report.atLeast("claims in process, of the floor", turn.ratio(), 1);
    }

    private static Turn turn(BenchServer server, Population population, List<Enrolled> rovers, int waiting)
            throws Exception {
        int claims = waiting == 1 ? 1_000 : 4_000;
        Sample floor = BareSql.run(server.database(), BareSql.INSERT, waiting, FLOOR);
        Sample inProcess = inProcess(server, rovers, claims, waiting);
        population.queued(claims);
        Sample overHttp = overHttp(server, rovers, claims, waiting);
        population.queued(claims);
        return new Turn(floor, inProcess, overHttp);
    }

    private record Turn(Sample floor, Sample inProcess, Sample overHttp) {
        double ratio() {
            return inProcess.perSecond() / floor.perSecond();
        }
    }

    private static Sample inProcess(BenchServer server, List<Enrolled> rovers, int claims, int waiting)
            throws Exception {
        Claims desk = server.part(Claims.class);
        return Load.times(claims, waiting, rover -> claim(desk, rovers.get(rover)));
    }

    private static void claim(Claims desk, Enrolled rover) {
        if (desk.claim(rover.caller(), WAIT).isEmpty()) {
            throw new IllegalStateException("no run, though many are queued");
        }
    }

    private static Sample overHttp(BenchServer server, List<Enrolled> rovers, int claims, int waiting)
            throws Exception {
        List<Wire> wires = new ArrayList<>();
        try {
            for (Enrolled rover : rovers.subList(0, waiting)) {
                wires.add(Wire.bearer(server.port(), rover.token()));
            }
            return Load.times(
                    claims,
                    waiting,
                    rover ->
                            wires.get(rover).post("/api/rover/runs/claim", null).must(200));
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }

    /** One rover's claims in process at two lengths of the queue, in turns. */
    private static final class QueueLength {
        private static final int SHORT = 100;
        private static final int LONG = 100_000;
        private static final int ROUNDS = 10;
        private static final int CLAIMS = 40;

        void run() throws Exception {
            Report.section("(b) one claim at %,d and at %,d queued runs".formatted(SHORT, LONG));
            try (Queue few = Queue.of(SHORT);
                    Queue many = Queue.of(LONG)) {
                few.claim(CLAIMS * 2, new ArrayList<>());
                many.claim(CLAIMS * 2, new ArrayList<>());
                List<Long> ofFew = new ArrayList<>();
                List<Long> ofMany = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    few.claim(CLAIMS, ofFew);
                    many.claim(CLAIMS, ofMany);
                }
                Sample atFew = Sample.ofTurns(ofFew);
                Sample atMany = Sample.ofTurns(ofMany);
                Report.line("UFO: a claim at %,d queued".formatted(SHORT), atFew);
                Report.line("UFO: a claim at %,d queued".formatted(LONG), atMany);
                Report.atMost(
                        "its p50, of that at %,d queued".formatted(SHORT), atMany.p50Millis() / atFew.p50Millis(), 1.3);
            }
        }

        private record Queue(BenchServer server, Population population, Enrolled rover) implements AutoCloseable {
            static Queue of(int length) throws Exception {
                BenchServer server = BenchServer.start();
                BenchFleet fleet = BenchFleet.create(server.port());
                Enrolled rover = fleet.enroll(1).getFirst();
                Population population = new Population(server, fleet);
                population.queued(length);
                server.analyze();
                return new Queue(server, population, rover);
            }

            /** Claims some, and fills the queue up again. */
            void claim(int claims, List<Long> nanos) throws Exception {
                Claims desk = server.part(Claims.class);
                for (int claim = 0; claim < claims; claim++) {
                    long start = System.nanoTime();
                    ClaimBench.claim(desk, rover);
                    nanos.add(System.nanoTime() - start);
                }
                population.queued(claims);
            }

            @Override
            public void close() throws IOException {
                server.close();
            }
        }
    }
}
