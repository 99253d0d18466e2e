package dev.ufo.command.signals.readallsignals;

import dev.ufo.command.decision.Outcome;
import dev.ufo.events.SignalEvent.AllSignalsRead;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Notes that somebody saw all signals they have in a fleet. */
public record ReadAllSignals(FleetId fleetId, UserId by, Instant at) {
    /** Always so: whether there are any need not be known. */
    public Outcome decide() {
        return Outcome.accept(new AllSignalsRead(fleetId, by, at));
    }
}
