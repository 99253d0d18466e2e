package dev.ufo.command.signals;

import dev.ufo.ids.FleetId;

/** Knows who belongs to a fleet, without being behind. */
@FunctionalInterface
public interface Audiences {
    /** Whom a signal in this fleet would tell now. */
    Audience of(FleetId fleetId);
}
