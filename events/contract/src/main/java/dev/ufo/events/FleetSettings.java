package dev.ufo.events;

import org.jspecify.annotations.Nullable;

/**
 * How a fleet's runs are dispatched.
 *
 * @param maxAttempts how many rovers may lose a run before it fails; null for the server's own limit
 * @param maxRunSeconds how long a run may take; null for as long as it takes
 * @param maxActiveRunsPerRover how many runs a rover may hold at once; null for as many as it asks for
 * @param maxActiveRunsPerPilot how many runs of a pilot may be held at once; null for any number
 * @param enforceBlockers whether runs of an operation wait while another that is not done blocks it
 */
public record FleetSettings(
        QueueOrder queueOrder,
        @Nullable Integer maxAttempts,
        @Nullable Integer maxRunSeconds,
        @Nullable Integer maxActiveRunsPerRover,
        @Nullable Integer maxActiveRunsPerPilot,
        boolean enforceBlockers) {
    /** Those of a fleet for which nobody chose any: dispatch as the wire contract has it (section 4.2). */
    public static final FleetSettings DEFAULT =
            new FleetSettings(QueueOrder.OLDEST_FIRST, null, null, null, null, false);
}
