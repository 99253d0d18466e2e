package dev.ufo.command.leases;

import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.events.Author;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.util.List;
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

    /** The run waits again in its old place; after too many attempts it fails, and a person has to look. */
    List<UfoEvent> consequences(CommentId commentId, Instant at) {
        return attempt < attemptsAllowed
                ? List.of(new RunRequeued(runId, attemptId, attempt, operationId, fleetId, roverId, SILENT, at))
                : failed(commentId, at);
    }

    private List<UfoEvent> failed(CommentId commentId, Instant at) {
        String reason =
                "The run was lost %d times: each time its rover fell silent. Look at the rovers, then run it again."
                        .formatted(attempt);
        return List.of(
                new RunEnded(runId, attemptId, operationId, fleetId, RunState.FAILED, reason, at),
                new OperationMoved(operationId, fleetId, OperationStatus.BLOCKED, null, at),
                new CommentAdded(commentId, operationId, fleetId, Author.system(), reason, at));
    }
}
