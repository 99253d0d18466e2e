package dev.ufo.rover.cli;

import dev.ufo.rover.loop.RunLimits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What {@code ufo rover start} may be told of the limits of a pilot. */
final class LimitOptions {
    private static final int MIB = 1 << 20;

    @Option(
            names = "--max-run-minutes",
            paramLabel = "N",
            description = "Minutes a pilot may take; 0 for ever (default: 1440)")
    private long runMinutes = RunLimits.DEFAULT.time().toMinutes();

    @Option(
            names = "--max-silent-minutes",
            paramLabel = "N",
            description = "Minutes a pilot may say nothing; 0 for ever (default: 60)")
    private long silentMinutes = RunLimits.DEFAULT.silence().toMinutes();

    @Option(
            names = "--max-output-mib",
            paramLabel = "N",
            description = "Mebicharacters a pilot may write; 0 for no limit (default: 512)")
    private long outputMib = RunLimits.DEFAULT.outputCharacters() / MIB;

    RunLimits limits() {
        return new RunLimits(Duration.ofMinutes(runMinutes), Duration.ofMinutes(silentMinutes), outputMib * MIB);
    }
}
