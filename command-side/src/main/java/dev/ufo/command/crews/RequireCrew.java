package dev.ufo.command.crews;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Assignables;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;

/** Refuses if the fleet has no such crew, and changes nothing: for calls whose body is refused too, but later. */
public record RequireCrew(CrewId crewId, FleetId fleetId) {
    static Outcome decide(Assignables assignables, RequireCrew command) {
        return Crews.of(assignables, command.fleetId(), command.crewId(), _ -> Outcome.unchanged());
    }
}
