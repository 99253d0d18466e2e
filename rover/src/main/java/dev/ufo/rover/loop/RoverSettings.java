package dev.ufo.rover.loop;

import dev.ufo.rover.pilot.PilotEnvironment;
import java.time.Duration;

/**
 * Pace and limits of a rover's loops.
 *
 * @param claimPause    after a failed claim
 * @param maxConcurrent runs at a time, per registration; zero means one
 * @param heartbeat     between two heartbeats of a run
 * @param limits        of a pilot
 * @param environment   of a pilot
 */
public record RoverSettings(
        Duration claimPause, int maxConcurrent, Duration heartbeat, RunLimits limits, PilotEnvironment environment) {
    /** As often as the first release, and well within the server's lease of 30 s. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(5);

    public RoverSettings {
        maxConcurrent = Math.max(1, maxConcurrent);
    }
}
