package dev.ufo.command.missions.createmission;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.missions.MissionKey;
import dev.ufo.command.missions.Missions;
import dev.ufo.events.MissionEvent.MissionCreated;

/** One mission a name and one a key, in a fleet. */
public final class CreateMissionDecision {
    private CreateMissionDecision() {}

    /** Makes the mission unless a value is wrong or taken. */
    public static Outcome decide(Missions missions, CreateMission command) {
        return Checks.passing(
                () -> Outcome.accept(new MissionCreated(
                        command.missionId(), command.fleetId(), command.name(), command.key(), command.at())),
                () -> MissionKey.check(command.name(), command.key()),
                () -> missions.taken(command.missionId(), command.name(), command.key()));
    }
}
