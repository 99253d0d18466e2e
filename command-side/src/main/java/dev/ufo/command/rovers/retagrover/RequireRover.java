package dev.ufo.command.rovers.retagrover;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.rovers.Rover;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;

/** Refuses if the fleet has no such rover, and changes nothing: for calls whose body is refused too, but later. */
public record RequireRover(RoverId roverId, FleetId fleetId) {
    /** Decides it. */
    public static Outcome decide(Rover rover, RequireRover command) {
        return rover.in(command.fleetId(), _ -> Outcome.unchanged());
    }
}
