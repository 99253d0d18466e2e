package dev.ufo.server.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Section (f): what a person opens in one fleet of 100,000 operations with 300,000 runs and 3,000,000 messages, and how its cost
 * grows on the way there. The fleet is filled by a {@link Workload}.
 */
final class LargeFleetBench {
    private static final List<Integer> SIZES = List.of(10_000, 30_000, 100_000);
    private static final int WARM_UP = 100;
    private static final int READS = 500;
    private static final double AIM_MILLIS = 50;

    void run() throws Exception {
        try (BenchServer server = BenchServer.start()) {
            BenchFleet fleet = BenchFleet.create(server.port());
            try (Workload workload = Workload.begin(server, fleet)) {
                Map<String, Sample> first = new LinkedHashMap<>();
                for (int size : SIZES) {
                    grow(server, workload, size);
                    Map<String, Sample> here = measure(new Pages(fleet, workload));
                    here.forEach(first::putIfAbsent);
                    report(first, here);
                }
            }
        }
    }

    private static void grow(BenchServer server, Workload workload, int operations) throws Exception {
        int runs = operations * Workload.RUNS_AN_OPERATION;
        Report.section("(f) one fleet of %,d operations, %,d runs, %,d messages"
                .formatted(operations, runs, runs * Workload.MESSAGES_A_RUN));
        long start = System.nanoTime();
        workload.grow(operations - workload.operations().size());
        server.settle();
        Report.line(
                "filled in",
                "%,d s".formatted(Duration.ofNanos(System.nanoTime() - start).toSeconds()));
        server.analyze();
    }

    private static Map<String, Sample> measure(Pages pages) throws IOException {
        Map<String, Sample> samples = new LinkedHashMap<>();
        try (Wire person = pages.person()) {
            for (Map.Entry<String, IntFunction<String>> page : pages.all().entrySet()) {
                samples.put(page.getKey(), read(person, page.getValue()));
            }
        }
        return samples;
    }

    private static Sample read(Wire person, IntFunction<String> path) throws IOException {
        List<Long> nanos = new ArrayList<>();
        for (int read = -WARM_UP; read < READS; read++) {
            long start = System.nanoTime();
            Wire.Reply _ = person.get(path.apply(read + WARM_UP)).must(200);
            if (read >= 0) {
                nanos.add(System.nanoTime() - start);
            }
        }
        return Sample.ofTurns(nanos);
    }

    private static void report(Map<String, Sample> first, Map<String, Sample> here) {
        here.forEach((page, sample) -> {
            Report.line(page, sample);
            double before = first.get(page).p50Millis();
            Report.line("", "p50 is %.1f times that at %,d".formatted(sample.p50Millis() / before, SIZES.getFirst()));
        });
        here.forEach((page, sample) -> Report.atMost(page + ": p99 in ms", sample.p99Millis(), AIM_MILLIS));
    }
}
