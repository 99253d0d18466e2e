package dev.ufo.command.claims;

import dev.ufo.events.PilotKind;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run that waits for a rover.
 *
 * @param neededTags all of which the rover must have, the pilot's among them
 * @param avoidedTags none of which it may have
 * @param pinnedRover the one rover that may take it, or null for any
 * @param textPosition of the event that holds its texts
 * @param attempts how often it was claimed before
 * @param logPosition the log's head when this was so
 */
record QueuedRun(
        RunId runId,
        OperationId operationId,
        FleetId fleetId,
        PilotId pilotId,
        PilotKind pilotKind,
        Set<String> neededTags,
        Set<String> avoidedTags,
        @Nullable RoverId pinnedRover,
        Instant queuedAt,
        long textPosition,
        int attempts,
        long logPosition) {
    QueuedRun {
        neededTags = Set.copyOf(neededTags);
        avoidedTags = Set.copyOf(avoidedTags);
    }
}
