package dev.ufo.command.claims;

import dev.ufo.events.PilotKind;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that waits for a rover.
 *
 * @param profile the same for runs that fit the same rovers
 * @param neededTags all of which the rover must have, the pilot's among them
 * @param avoidedTags none of which it may have
 * @param pinnedRover the one rover that may take it, or null for any
 * @param attempts how often it was claimed before
 * @param texts what its pilot is to be told
 * @param blockers what blocks its operation as soon as it is not done, in a fleet where that counts
 * @param logPosition the log's head when this was so
 */
record QueuedRun(
        RunId runId,
        OperationId operationId,
        FleetId fleetId,
        PilotId pilotId,
        PilotKind pilotKind,
        UUID profile,
        Set<String> neededTags,
        Set<String> avoidedTags,
        @Nullable RoverId pinnedRover,
        Instant queuedAt,
        int attempts,
        RunTexts texts,
        Set<OperationId> blockers,
        long logPosition) {
    QueuedRun {
        neededTags = Set.copyOf(neededTags);
        avoidedTags = Set.copyOf(avoidedTags);
        blockers = Set.copyOf(blockers);
    }
}
