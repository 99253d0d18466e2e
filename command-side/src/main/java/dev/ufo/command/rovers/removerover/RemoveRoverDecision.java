package dev.ufo.command.rovers.removerover;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.rovers.Rover;
import dev.ufo.events.RoverEvent.RoverRemoved;

/** A rover can be removed at any time; what it does is queued again when its lease ends. */
public final class RemoveRoverDecision {
    private RemoveRoverDecision() {}

    /** Removes a rover of this fleet. */
    public static Outcome decide(Rover rover, RemoveRover command) {
        return rover.in(
                command.fleetId(),
                _ -> Outcome.accept(new RoverRemoved(command.roverId(), command.fleetId(), command.at())));
    }
}
