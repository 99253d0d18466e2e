package dev.ufo.command.rovers.removerover;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.rovers.Rover;
import dev.ufo.door.Refusal;
import dev.ufo.events.RoverEvent.RoverRemoved;

/** A rover can be removed at any time; what it does is queued again when its lease ends. */
public final class RemoveRoverDecision {
    private RemoveRoverDecision() {}

    /** Removes a rover of this fleet. */
    public static Outcome decide(Rover rover, RemoveRover command) {
        return switch (rover) {
            case Rover.Enrolled enrolled
            when enrolled.fleetId().equals(command.fleetId()) ->
                Outcome.accept(new RoverRemoved(command.roverId(), command.fleetId(), command.at()));
            case Rover.Enrolled _, Rover.Absent _ ->
                Outcome.refuse(Refusal.notFound("there is no such rover in this fleet"));
        };
    }
}
