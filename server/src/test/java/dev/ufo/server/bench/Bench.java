package dev.ufo.server.bench;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Every section of the benchmark in one run, on an embedded PostgreSQL with {@code fsync} and {@code synchronous_commit} on.
 * Arguments: the letters of the sections to run; none means all but (f), which takes an hour. Figures depend on the machine; compare ratios.
 */
final class Bench {
    private static final Duration TIME = Duration.ofSeconds(4);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Set<String> sections = arguments.length == 0 ? Set.of("a", "b", "c", "d", "e") : Set.copyOf(List.of(arguments));
        Report.alone();
        if (sections.contains("a")) {
            new AppendBench(TIME).run();
        }
        if (sections.contains("b")) {
            new ClaimBench().run();
            new RunBench().run();
        }
        if (sections.contains("c")) {
            new IdleBench().run();
        }
        if (sections.contains("d")) {
            new BoardBench().run();
        }
        if (sections.contains("e")) {
            new RebuildBench().run();
        }
        if (sections.contains("f")) {
            new LargeFleetBench().run();
        }
        System.exit(0);
    }
}
