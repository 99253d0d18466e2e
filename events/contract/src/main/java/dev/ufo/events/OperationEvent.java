package dev.ufo.events;

import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about operations and what is said about them. */
public sealed interface OperationEvent extends UfoEvent {
    /** The operation it is about. */
    OperationId operationId();

    /** The fleet of the operation. */
    FleetId fleetId();

    /** An operation was written. {@code seq} counts from 1 within the mission, without gaps. */
    record OperationCreated(
            OperationId operationId,
            FleetId fleetId,
            MissionId missionId,
            int seq,
            String title,
            String body,
            OperationStatus status,
            int priority,
            @Nullable LocalDate startDate,
            @Nullable LocalDate dueDate,
            @Nullable OperationId parentId,
            @Nullable Assignee assignee,
            List<String> requiredTags,
            List<String> excludedTags,
            UserId createdBy,
            Instant at)
            implements OperationEvent {
        public OperationCreated {
            requiredTags = List.copyOf(requiredTags);
            excludedTags = List.copyOf(excludedTags);
        }
    }

    /** It was given to somebody, or to nobody if the assignee is null. */
    record OperationAssigned(
            OperationId operationId,
            FleetId fleetId,
            @Nullable Assignee assignee,
            UserId by,
            Instant at) implements OperationEvent {}

    /** Its status changed; {@code by} is the person who moved it, or null if its run did. */
    record OperationMoved(
            OperationId operationId,
            FleetId fleetId,
            OperationStatus status,
            @Nullable UserId by,
            Instant at) implements OperationEvent {}

    /** Somebody said something about it. */
    record CommentAdded(
            CommentId commentId, OperationId operationId, FleetId fleetId, Author author, String body, Instant at)
            implements OperationEvent {}

    /** Its pilot told the session in which its work can be resumed, on that rover alone. */
    record PilotSessionRecorded(
            OperationId operationId,
            FleetId fleetId,
            String sessionId,
            PilotKind pilotKind,
            RoverId roverId,
            Instant at)
            implements OperationEvent {}

    /** It is gone until somebody restores it; its number stays taken, and no run of it goes on. */
    record OperationDeleted(OperationId operationId, MissionId missionId, FleetId fleetId, UserId by, Instant at)
            implements OperationEvent {}

    /** It is back, as it was. */
    record OperationRestored(OperationId operationId, MissionId missionId, FleetId fleetId, UserId by, Instant at)
            implements OperationEvent {}
}
