package dev.ufo.events;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.SignalId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about what wants people's attention, and what they did about it. */
public sealed interface SignalEvent extends UfoEvent {
    /** The fleet of the signal. */
    FleetId fleetId();

    /**
     * Something wants the attention of these people: everybody who belonged to the fleet then.
     *
     * @param recipients the n-th of them has {@link SignalId#copy} n
     */
    record SignalRaised(
            SignalId signalId,
            OperationId operationId,
            FleetId fleetId,
            SignalType type,
            String title,
            String body,
            List<UserId> recipients,
            Instant at)
            implements SignalEvent {
        public SignalRaised {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * Somebody dealt with the operation, so that its signals concern nobody any more.
     *
     * @param by null if what people had said was passed on at the end of a run
     */
    record OperationSignalsArchived(
            OperationId operationId,
            FleetId fleetId,
            @Nullable UserId by,
            Instant at) implements SignalEvent {}

    /** Somebody saw their copy of a signal. */
    record SignalRead(SignalId copyId, OperationId operationId, FleetId fleetId, UserId by, Instant at)
            implements SignalEvent {}

    /** Somebody put their copy of a signal away, seen or not; it counts as seen then. */
    record SignalArchived(SignalId copyId, OperationId operationId, FleetId fleetId, UserId by, Instant at)
            implements SignalEvent {}

    /** Somebody saw all signals that they had in the fleet. */
    record AllSignalsRead(FleetId fleetId, UserId by, Instant at) implements SignalEvent {}

    /** Somebody put all signals away that they had in the fleet and had seen. */
    record ReadSignalsArchived(FleetId fleetId, UserId by, Instant at) implements SignalEvent {}
}
