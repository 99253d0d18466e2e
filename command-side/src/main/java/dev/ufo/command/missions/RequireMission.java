package dev.ufo.command.missions;

import dev.ufo.command.decision.Outcome;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;

/** Refuses if the fleet has no such mission, and changes nothing: for calls whose body is refused too, but later. */
public record RequireMission(MissionId missionId, FleetId fleetId) {
    static Outcome decide(Missions missions, RequireMission command) {
        return missions.find(command.missionId(), command.fleetId())
                .map(_ -> Outcome.unchanged())
                .orElseGet(() -> Outcome.refuse(Missions.UNKNOWN));
    }
}
