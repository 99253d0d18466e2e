package dev.ufo.command.leases;

import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.util.Set;

/**
 * An attempt of which nobody has heard for a lease.
 *
 * @param attempt counts from 1
 * @param attemptsAllowed how many rovers may lose the run before it fails
 * @param logPosition the log's head when this was so, for {@link ProvenAppends}
 */
record ExpiredLease(
        AttemptId attemptId,
        RunId runId,
        OperationId operationId,
        FleetId fleetId,
        RoverId roverId,
        int attempt,
        int attemptsAllowed,
        long logPosition) {
    private static final String SILENT = "its rover has not been heard of";

    /** What must not have happened since: a report of the attempt, or a heartbeat. */
    Set<EventTag> proof() {
        return Set.of(EventTags.tag("attempt", attemptId), EventTags.tag("heartbeat", attemptId));
    }

    /** Whether the run may not be lost once more. */
    boolean isLast() {
        return attempt >= attemptsAllowed;
    }

    /** The run waits again in its old place. */
    RunRequeued requeued(Instant at) {
        return new RunRequeued(runId, attemptId, attempt, operationId, fleetId, roverId, SILENT, at);
    }

    /** Why the run is given up, for people. */
    String givenUp() {
        String often = attempt == 1 ? "once: its" : attempt + " times: each time its";
        return "The run was lost " + often + " rover fell silent. Look at the rovers, then run it again.";
    }
}
