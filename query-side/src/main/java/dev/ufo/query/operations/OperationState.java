package dev.ufo.query.operations;

import dev.ufo.events.Assignee;
import dev.ufo.events.AttributeEvent;
import dev.ufo.events.AttributeEvent.OperationArchived;
import dev.ufo.events.AttributeEvent.OperationPrioritised;
import dev.ufo.events.AttributeEvent.OperationReparented;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunState;
import dev.ufo.ids.OperationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What changes about an operation, and what it is counted by. */
record OperationState(
        UUID id,
        UUID fleetId,
        UUID missionId,
        @Nullable UUID parentId,
        UUID createdBy,
        int priority,
        boolean archived,
        String status,
        @Nullable String assigneeType,
        @Nullable UUID assigneeId,
        Instant updatedAt,
        @Nullable RunSummary run,
        boolean working,
        @Nullable Instant deletedAt) {
    static OperationState of(OperationCreated created) {
        var assignee = created.assignee();
        return new OperationState(
                created.operationId().value(),
                created.fleetId().value(),
                created.missionId().value(),
                valueOf(created.parentId()),
                created.createdBy().value(),
                created.priority(),
                false,
                created.status().wire(),
                assignee == null ? null : assignee.type().wire(),
                assignee == null ? null : assignee.id(),
                created.at(),
                null,
                false,
                null);
    }

    OperationState moved(OperationStatus to, Instant at) {
        return new OperationState(
                id,
                fleetId,
                missionId,
                parentId,
                createdBy,
                priority,
                archived,
                to.wire(),
                assigneeType,
                assigneeId,
                at,
                run,
                working,
                deletedAt);
    }

    OperationState assigned(@Nullable Assignee to, Instant at) {
        var type = to == null ? null : to.type().wire();
        var assignee = to == null ? null : to.id();
        return new OperationState(
                id, fleetId, missionId, parentId, createdBy, priority, archived, status, type, assignee, at, run,
                working, deletedAt);
    }

    /** Written at this time, whatever was. */
    OperationState touched(Instant at) {
        return moved(OperationStatus.of(status), at);
    }

    /** People wrote this on it. */
    OperationState written(AttributeEvent event) {
        return new OperationState(
                id,
                fleetId,
                missionId,
                event instanceof OperationReparented moved ? valueOf(moved.parentId()) : parentId,
                createdBy,
                event instanceof OperationPrioritised prioritised ? prioritised.priority() : priority,
                event instanceof OperationArchived stored ? stored.archived() : archived,
                status,
                assigneeType,
                assigneeId,
                event.at(),
                run,
                working,
                deletedAt);
    }

    OperationState running(RunSummary latest) {
        var active = RunState.of(latest.state()).isActive();
        return new OperationState(
                id,
                fleetId,
                missionId,
                parentId,
                createdBy,
                priority,
                archived,
                status,
                assigneeType,
                assigneeId,
                updatedAt,
                latest,
                active,
                deletedAt);
    }

    /** Deleted at this time; null brings it back. */
    OperationState deletedAt(@Nullable Instant at) {
        return new OperationState(
                id,
                fleetId,
                missionId,
                parentId,
                createdBy,
                priority,
                archived,
                status,
                assigneeType,
                assigneeId,
                updatedAt,
                run,
                working,
                at);
    }

    private static @Nullable UUID valueOf(@Nullable OperationId id) {
        return id == null ? null : id.value();
    }

    boolean isDone() {
        return status.equals(OperationStatus.DONE.wire());
    }
}
