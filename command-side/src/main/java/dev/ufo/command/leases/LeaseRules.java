package dev.ufo.command.leases;

import java.time.Duration;

/**
 * When a run is taken from a silent rover.
 *
 * @param lease how long a rover may be silent
 * @param attempts how many rovers may lose a run before it fails, where a fleet does not say otherwise; at least 1
 */
public record LeaseRules(Duration lease, int attempts) {
    private static final Duration MOST_OFTEN = Duration.ofSeconds(5);

    /** How often to look: a third of the lease, but not more often than every 5 s (contract section 4.2). */
    Duration interval() {
        Duration third = lease.dividedBy(3);
        return third.compareTo(MOST_OFTEN) > 0 ? third : MOST_OFTEN;
    }
}
