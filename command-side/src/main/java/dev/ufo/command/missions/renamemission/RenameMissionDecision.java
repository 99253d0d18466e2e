package dev.ufo.command.missions.renamemission;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.missions.MissionKey;
import dev.ufo.command.missions.Missions;
import dev.ufo.command.missions.Missions.Mission;
import dev.ufo.events.MissionEvent.MissionRenamed;

/** A mission may take any name and key that no other mission of the fleet has. */
public final class RenameMissionDecision {
    private RenameMissionDecision() {}

    /** Renames the mission; the name and key it has already change nothing. */
    public static Outcome decide(Missions missions, RenameMission command) {
        return missions.find(command.missionId(), command.fleetId())
                .map(mission -> Checks.passing(
                        () -> rename(mission, command),
                        () -> MissionKey.check(command.name(), command.key()),
                        () -> missions.taken(command.missionId(), command.name(), command.key())))
                .orElseGet(() -> Outcome.refuse(Missions.UNKNOWN));
    }

    private static Outcome rename(Mission mission, RenameMission command) {
        if (mission.name().equals(command.name()) && mission.key().equals(command.key())) {
            return Outcome.unchanged();
        }
        return Outcome.accept(new MissionRenamed(
                command.missionId(),
                command.fleetId(),
                command.name(),
                command.key(),
                mission.name(),
                mission.key(),
                command.at()));
    }
}
