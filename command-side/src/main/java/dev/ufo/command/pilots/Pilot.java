package dev.ufo.command.pilots;

import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;

/** A pilot, when its removal is decided. */
public sealed interface Pilot {
    /** There is none, or no more. */
    record Absent() implements Pilot {}

    /** It is in this fleet. */
    record Present(FleetId fleetId) implements Pilot {}

    /** The pilot after one more fact. */
    static Pilot evolve(Pilot before, UfoEvent event) {
        return switch (event) {
            case PilotAdded added -> new Present(added.fleetId());
            case PilotRemoved _ -> new Absent();
            default -> before;
        };
    }
}
