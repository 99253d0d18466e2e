package dev.ufo.rover.loop;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a pilot is enough; zero means no limit.
 *
 * @param time             from its start
 * @param silence          since its last line
 * @param outputCharacters of its standard output and standard error
 */
public record RunLimits(Duration time, Duration silence, long outputCharacters) {
    /** Nothing that works is in their way, and nothing hangs for ever. */
    public static final RunLimits DEFAULT = new RunLimits(Duration.ofHours(24), Duration.ofHours(1), 512L << 20);

    /** What is wrong with a pilot of that age, silent so long, that has written so much; empty if nothing is. */
    Optional<String> broken(Duration age, Duration silent, long written) {
        if (isOver(age, time)) {
            return Optional.of("it took more than " + text(time));
        }
        if (isOver(silent, silence)) {
            return Optional.of("it said nothing for " + text(silence));
        }
        return outputCharacters > 0 && written > outputCharacters
                ? Optional.of("it wrote more than " + outputCharacters + " characters")
                : Optional.empty();
    }

    private static boolean isOver(Duration actual, Duration limit) {
        return limit.isPositive() && actual.compareTo(limit) > 0;
    }

    /** Such as {@code 1h30m}. */
    private static String text(Duration limit) {
        return limit.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }
}
