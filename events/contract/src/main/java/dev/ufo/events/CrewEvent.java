package dev.ufo.events;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import java.time.Instant;

/** Facts about pilots and the crews they form. */
public sealed interface CrewEvent extends UfoEvent {
    /** A fleet got a pilot. */
    record PilotAdded(PilotId pilotId, FleetId fleetId, String name, PilotKind kind, Instant at) implements CrewEvent {}

    /** A pilot is no more; operations that named it point nowhere. */
    record PilotRemoved(PilotId pilotId, FleetId fleetId, Instant at) implements CrewEvent {}
}
