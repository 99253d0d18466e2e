package dev.ufo.command.leases;

import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import java.time.Duration;

/** An attempt that takes longer than its fleet lets it. */
record OverdueAttempt(AttemptId attemptId, FleetId fleetId, Duration limit) {
    /** Why the run is given up, for people. */
    String reason() {
        return "The run took longer than %s, which is the fleet's limit. Look at what it left, then reply or run it again."
                .formatted(
                        limit.toSeconds() % 60 == 0 ? limit.toMinutes() + " minutes" : limit.toSeconds() + " seconds");
    }
}
