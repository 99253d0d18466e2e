package dev.ufo.command.missions.deletemission;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.missions.Missions;
import dev.ufo.command.missions.Missions.Mission;
import dev.ufo.command.operations.Deletable;
import dev.ufo.door.Refusal;
import dev.ufo.events.MissionEvent.MissionDeleted;
import dev.ufo.events.UfoEvent;
import java.util.ArrayList;
import java.util.List;

/** A mission goes with everything in it; nothing in it is worked on any longer. */
public final class DeleteMissionDecision {
    private static final String REASON = "the mission was deleted";
    private static final Refusal TOO_FULL = Refusal.conflict(
            "a mission with more than %,d operations cannot be deleted at once: delete some of them first"
                    .formatted(FullMission.MOST));

    private DeleteMissionDecision() {}

    /** Deletes a mission of this fleet that people see. */
    public static Outcome decide(FullMission facts, DeleteMission command) {
        return facts.missions()
                .find(command.missionId(), command.fleetId())
                .map(mission -> delete(mission, facts.live(), command))
                .orElseGet(() -> Outcome.refuse(Missions.UNKNOWN));
    }

    private static Outcome delete(Mission mission, List<Deletable> live, DeleteMission command) {
        if (live.size() > FullMission.MOST) {
            return Outcome.refuse(TOO_FULL);
        }
        List<UfoEvent> events = new ArrayList<>();
        events.add(new MissionDeleted(
                command.missionId(), command.fleetId(), mission.name(), mission.key(), command.by(), command.at()));
        live.forEach(operation -> events.addAll(operation.delete(REASON, command.by(), command.at())));
        return Outcome.accept(events);
    }
}
