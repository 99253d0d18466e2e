package dev.ufo.server.bench;

import dev.ufo.server.bench.Wire.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Section (d): the board's first page and its counts, over HTTP, at two sizes of a fleet, in turns. */
final class BoardBench {
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int ROUNDS = 12;
    private static final int READS = 60;

    void run() throws Exception {
        Report.section("(d) board, %,d and %,d operations".formatted(SMALL, LARGE));
        try (Board small = Board.of(SMALL);
                Board large = Board.of(LARGE)) {
            compare("first page of a column, 50 cards", "/api/operations?status=in_review&limit=50", small, large);
            compare("newest 50 of all columns", "/api/operations?limit=50", small, large);
            compare("counts of every column", "/api/operations/counts", small, large);
        }
    }

    private static void compare(String what, String path, Board small, Board large) throws IOException {
        List<Long> warmUp = new ArrayList<>();
        small.read(path, READS * 3, warmUp);
        large.read(path, READS * 3, warmUp);
        List<Long> few = new ArrayList<>();
        List<Long> many = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            small.read(path, READS, few);
            large.read(path, READS, many);
        }
        Sample ofFew = Sample.ofTurns(few);
        Sample ofMany = Sample.ofTurns(many);
        Report.line("%s, at %,d".formatted(what, SMALL), ofFew);
        Report.line("%s, at %,d".formatted(what, LARGE), ofMany);
        Report.atMost("its p50, of that at %,d".formatted(SMALL), ofMany.p50Millis() / ofFew.p50Millis(), 1.3);
    }

    /** A fleet of some size on a server of its own, and a person who looks at it. */
    private record Board(BenchServer server, BenchFleet fleet, Wire person) implements AutoCloseable {
        static Board of(int operations) throws Exception {
            BenchServer server = BenchServer.start();
            BenchFleet fleet = BenchFleet.create(server.port());
            new Population(server, fleet).operations(operations);
            server.analyze();
            return new Board(server, fleet, fleet.person());
        }

        void read(String path, int times, List<Long> nanos) throws IOException {
            for (int time = 0; time < times; time++) {
                long start = System.nanoTime();
                Reply _ = person.get(fleet.in(path)).must(200);
                nanos.add(System.nanoTime() - start);
            }
        }

        @Override
        public void close() throws IOException {
            person.close();
            server.close();
        }
    }
}
