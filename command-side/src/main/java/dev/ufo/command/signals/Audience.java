package dev.ufo.command.signals;

import dev.ufo.command.operations.Operation.Written;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.SignalType;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.SignalId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whom a signal would tell, should there be one: everybody who belongs to the fleet now.
 *
 * @param signalId of the signal, should there be one
 */
public record Audience(SignalId signalId, List<UserId> members) {
    /** Nobody. */
    public static final Audience NOBODY = new Audience(new SignalId(new UUID(0, 0)), List.of());

    public Audience {
        members = List.copyOf(members);
    }

    /** What the signal is about. */
    public record Subject(OperationId operationId, FleetId fleetId, String title) {
        /** The operation, as it is called now. */
        public static Subject of(Written operation) {
            return new Subject(
                    operation.id(), operation.fleetId(), operation.content().title());
        }
    }

    /** The signal; none if nobody belongs to the fleet any more. */
    public List<SignalRaised> raise(SignalType type, Subject subject, String body, Instant at) {
        return members.isEmpty()
                ? List.of()
                : List.of(new SignalRaised(
                        signalId,
                        subject.operationId(),
                        subject.fleetId(),
                        type,
                        opening(type) + subject.title(),
                        body,
                        members,
                        at));
    }

    private static String opening(SignalType type) {
        return switch (type) {
            case INPUT_REQUESTED -> "Needs input: ";
            case REVIEW_REQUESTED -> "Review: ";
            case TASK_FAILED -> "Blocked: ";
        };
    }
}
