package dev.ufo.command.signals;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Outcome;
import dev.ufo.door.Refusal;
import dev.ufo.events.EventTags;
import dev.ufo.events.SignalEvent.SignalArchived;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.SignalEvent.SignalRead;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.SignalId;
import dev.ufo.ids.UserId;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One person's copy of a signal, as far as they dealt with it alone; that it was put away with its operation's, or with all
 * others, is not known here and changes nothing.
 *
 * @param raised null if there is no such signal
 */
public record SignalCopy(@Nullable SignalRaised raised, boolean read, boolean archived) {
    /** Nothing is known. */
    public static final SignalCopy NONE = new SignalCopy(null, false, false);

    /**
     * Somebody means this copy.
     *
     * @param by who says so, whosever it is
     */
    public record Call(SignalId copyId, FleetId fleetId, UserId by) {
        /** What it is decided on: the signal, and what became of the copy. */
        public Boundary boundary() {
            return Boundary.anyOf(EventTags.tag("signal", copyId.origin()), EventTags.tag("signal", copyId));
        }
    }

    /** The copy after one more fact. */
    public static SignalCopy evolve(SignalCopy before, UfoEvent event) {
        return switch (event) {
            case SignalRaised raised -> new SignalCopy(raised, before.read, before.archived);
            case SignalRead _ -> new SignalCopy(before.raised, true, before.archived);
            case SignalArchived _ -> new SignalCopy(before.raised, true, true);
            default -> before;
        };
    }

    /** Decides on a copy of the caller's own; somebody else's stays as it is, and that is no fault (contract section 3.13). */
    public Outcome of(Call call, BiFunction<SignalCopy, SignalRaised, Outcome> decision) {
        return Optional.ofNullable(raised)
                .filter(signal -> signal.fleetId().equals(call.fleetId()))
                .flatMap(signal -> recipient(signal, call.copyId())
                        .map(recipient ->
                                recipient.equals(call.by()) ? decision.apply(this, signal) : Outcome.unchanged()))
                .orElseGet(() -> Outcome.refuse(Refusal.notFound("there is no such signal in this fleet")));
    }

    private static Optional<UserId> recipient(SignalRaised signal, SignalId copyId) {
        return copyId.place()
                .filter(place -> place < signal.recipients().size())
                .map(signal.recipients()::get);
    }
}
