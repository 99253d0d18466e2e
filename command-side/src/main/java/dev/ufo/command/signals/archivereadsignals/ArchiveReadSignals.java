package dev.ufo.command.signals.archivereadsignals;

import dev.ufo.command.decision.Outcome;
import dev.ufo.events.SignalEvent.ReadSignalsArchived;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Puts away all signals that somebody has in a fleet and has seen. */
public record ArchiveReadSignals(FleetId fleetId, UserId by, Instant at) {
    /** Always so: whether there are any need not be known. */
    public Outcome decide() {
        return Outcome.accept(new ReadSignalsArchived(fleetId, by, at));
    }
}
