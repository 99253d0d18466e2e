package dev.ufo.command.operations;

import dev.ufo.events.Assignee;
import dev.ufo.events.AttributeEvent;
import dev.ufo.events.OperationEvent.OperationAssigned;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.SignalEvent.OperationSignalsArchived;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An operation, as far as decisions need it; folded from the events tagged with it. */
public sealed interface Operation {
    /** There is none. */
    record Absent() implements Operation {}

    /** The pilot's session in which the work can be resumed, on that rover alone. */
    record Session(String id, PilotKind pilotKind, RoverId roverId) {}

    /**
     * It has been written.
     *
     * @param content what people wrote on it, as it is now
     * @param assignee null if it is given to nobody
     * @param session null if there is nothing to resume
     * @param activeRun queued or held by a rover; null if there is none
     * @param signalled whether people may have signals about it
     */
    record Written(
            OperationCreated origin,
            Content content,
            OperationStatus status,
            @Nullable Assignee assignee,
            @Nullable Session session,
            @Nullable RunId activeRun,
            boolean signalled)
            implements Operation {
        /** As it is when it has just been written. */
        public static Written first(OperationCreated origin) {
            return new Written(origin, Content.of(origin), origin.status(), origin.assignee(), null, null, false);
        }

        /** Its id. */
        public OperationId id() {
            return origin.operationId();
        }

        /** Its fleet. */
        public FleetId fleetId() {
            return origin.fleetId();
        }

        /** Its mission. */
        public MissionId missionId() {
            return origin.missionId();
        }

        /** What its pilot is to do: the title and, if there is one, a blank line and the body. */
        public String task() {
            return content.body().isEmpty() ? content.title() : content.title() + "\n\n" + content.body();
        }

        /** The tags a rover must have. */
        public List<String> requiredTags() {
            return content.requiredTags();
        }

        /** The tags a rover must not have. */
        public List<String> excludedTags() {
            return content.excludedTags();
        }

        /**
         * Its status is set to this one, by a person, or by its run if null. That it has it already is written too: it moves
         * {@code updated_at} and is told like every edit (contract sections 1.14 and 2.2).
         */
        public OperationMoved moveTo(OperationStatus target, @Nullable UserId by, Instant at) {
            return new OperationMoved(id(), fleetId(), target, by, at);
        }

        /**
         * A person deals with it, or what people said reaches its pilot if null; so its signals concern nobody any more. None
         * if there are none.
         */
        public List<OperationSignalsArchived> archiveSignals(@Nullable UserId by, Instant at) {
            return signalled ? List.of(new OperationSignalsArchived(id(), fleetId(), by, at)) : List.of();
        }

        private Written signalled(boolean whether) {
            return new Written(origin, content, status, assignee, session, activeRun, whether);
        }

        private Written with(OperationStatus newStatus) {
            return new Written(origin, content, newStatus, assignee, session, activeRun, signalled);
        }

        private Written assignedTo(@Nullable Assignee newAssignee) {
            return new Written(origin, content, status, newAssignee, session, activeRun, signalled);
        }

        private Written with(Content newContent) {
            return new Written(origin, newContent, status, assignee, session, activeRun, signalled);
        }

        private Written with(Session newSession) {
            return new Written(origin, content, status, assignee, newSession, activeRun, signalled);
        }

        private Written running(@Nullable RunId run) {
            return new Written(origin, content, status, assignee, session, run, signalled);
        }
    }

    /** It is deleted; nothing is decided about it but to restore it as it was. */
    record Deleted(Written was) implements Operation {}

    /** The operation after one more fact. */
    static Operation evolve(Operation before, UfoEvent event) {
        return switch (before) {
            case Absent absent -> event instanceof OperationCreated created ? Written.first(created) : absent;
            case Written written -> event instanceof OperationDeleted ? new Deleted(written) : evolve(written, event);
            case Deleted deleted ->
                event instanceof OperationRestored ? deleted.was() : new Deleted(evolve(deleted.was(), event));
        };
    }

    private static Written evolve(Written before, UfoEvent event) {
        return switch (event) {
            case OperationAssigned assigned -> before.assignedTo(assigned.assignee());
            case OperationMoved moved -> before.with(moved.status());
            case AttributeEvent attribute -> before.with(before.content().evolve(attribute));
            case PilotSessionRecorded recorded ->
                before.with(new Session(recorded.sessionId(), recorded.pilotKind(), recorded.roverId()));
            case RunQueued queued -> before.running(queued.runId());
            case RunEnded _ -> before.running(null);
            case SignalRaised _ -> before.signalled(true);
            case OperationSignalsArchived _ -> before.signalled(false);
            default -> before;
        };
    }

    /** The operation, if people see it and it is of this fleet. */
    default Optional<Written> in(FleetId fleetId) {
        return switch (this) {
            case Absent _, Deleted _ -> Optional.empty();
            case Written written ->
                Optional.of(written).filter(known -> known.fleetId().equals(fleetId));
        };
    }
}
