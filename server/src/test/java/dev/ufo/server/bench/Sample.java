package dev.ufo.server.bench;

import java.time.Duration;
import java.util.Collection;

/** How often something was done, and how long it took. */
record Sample(double perSecond, double p50Millis, double p99Millis) {
    /** From the time each one took, and the time all took together. */
    static Sample of(Collection<Long> nanos, Duration all) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Sample(sorted.length / (all.toNanos() / 1e9), millisAt(sorted, 0.5), millisAt(sorted, 0.99));
    }

    /** Of things done one after the other. */
    static Sample ofTurns(Collection<Long> nanos) {
        return of(
                nanos,
                Duration.ofNanos(nanos.stream().mapToLong(Long::longValue).sum()));
    }

    private static double millisAt(long[] sorted, double quantile) {
        return sorted.length == 0 ? 0 : sorted[(int) (quantile * (sorted.length - 1))] / 1e6;
    }

    @Override
    public String toString() {
        return "%8.0f/s  p50 %7.2f ms  p99 %7.2f ms".formatted(perSecond, p50Millis, p99Millis);
    }
}
