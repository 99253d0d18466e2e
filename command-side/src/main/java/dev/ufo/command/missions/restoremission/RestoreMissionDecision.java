package dev.ufo.command.missions.restoremission;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.missions.Missions;
import dev.ufo.command.missions.Missions.Mission;
import dev.ufo.events.MissionEvent.MissionRestored;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.UfoEvent;
import java.util.ArrayList;
import java.util.List;

/** A mission comes back with what was deleted with it, unless another one has its name or key by now. */
public final class RestoreMissionDecision {
    private RestoreMissionDecision() {}

    /** Brings a mission of this fleet back; one that is there changes nothing. */
    public static Outcome decide(GoneMission facts, RestoreMission command) {
        return facts.missions()
                .findEvenDeleted(command.missionId(), command.fleetId())
                .map(mission -> mission.deleted() ? restore(mission, facts, command) : Outcome.unchanged())
                .orElseGet(() -> Outcome.refuse(Missions.UNKNOWN));
    }

    private static Outcome restore(Mission mission, GoneMission facts, RestoreMission command) {
        return Checks.passing(
                () -> Outcome.accept(events(mission, facts, command)),
                () -> facts.missions().taken(command.missionId(), mission.name(), mission.key()));
    }

    private static List<UfoEvent> events(Mission mission, GoneMission facts, RestoreMission command) {
        List<UfoEvent> events = new ArrayList<>();
        events.add(new MissionRestored(
                command.missionId(), command.fleetId(), mission.name(), mission.key(), command.by(), command.at()));
        facts.operations()
                .forEach(operation -> events.add(new OperationRestored(
                        operation, command.missionId(), command.fleetId(), command.by(), command.at())));
        return events;
    }
}
