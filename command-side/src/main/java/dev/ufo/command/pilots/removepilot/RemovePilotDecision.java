package dev.ufo.command.pilots.removepilot;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.pilots.Pilot;
import dev.ufo.door.Refusal;
import dev.ufo.events.CrewEvent.PilotRemoved;

/** A pilot can be removed at any time; its runs go on and keep its kind. */
public final class RemovePilotDecision {
    private RemovePilotDecision() {}

    /** Removes a pilot of this fleet. */
    public static Outcome decide(Pilot pilot, RemovePilot command) {
        return switch (pilot) {
            case Pilot.Present present
            when present.fleetId().equals(command.fleetId()) ->
                Outcome.accept(new PilotRemoved(command.pilotId(), command.fleetId(), command.at()));
            case Pilot.Present _, Pilot.Absent _ ->
                Outcome.refuse(Refusal.notFound("there is no such pilot in this fleet"));
        };
    }
}
