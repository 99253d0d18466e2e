package dev.ufo.command.missions;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.missions.createmission.CreateMission;
import dev.ufo.command.missions.createmission.CreateMissionDecision;
import dev.ufo.command.missions.deletemission.DeleteMission;
import dev.ufo.command.missions.deletemission.DeleteMissionDecision;
import dev.ufo.command.missions.deletemission.FullMission;
import dev.ufo.command.missions.renamemission.RenameMission;
import dev.ufo.command.missions.renamemission.RenameMissionDecision;
import dev.ufo.command.missions.restoremission.GoneMission;
import dev.ufo.command.missions.restoremission.RestoreMission;
import dev.ufo.command.missions.restoremission.RestoreMissionDecision;
import dev.ufo.events.EventTags;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;

/** What is decided about missions. */
public final class MissionsModule {
    private static final StateModel<Missions> MISSIONS = new StateModel<>(Missions.NONE, Missions::evolve);

    private MissionsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(RequireMission.class, command -> about(command.missionId()), MISSIONS, RequireMission::decide)
                .on(
                        CreateMission.class,
                        command -> about(command.missionId(), command.fleetId(), command.name(), command.key()),
                        MISSIONS,
                        CreateMissionDecision::decide)
                .on(
                        RenameMission.class,
                        command -> about(command.missionId(), command.fleetId(), command.name(), command.key()),
                        MISSIONS,
                        RenameMissionDecision::decide)
                .on(
                        DeleteMission.class,
                        FullMission::boundary,
                        FullMission::further,
                        new StateModel<>(FullMission.NONE, FullMission::evolve),
                        DeleteMissionDecision::decide)
                .on(
                        RestoreMission.class,
                        GoneMission::boundary,
                        GoneMission::further,
                        new StateModel<>(GoneMission.NONE, GoneMission::evolve),
                        RestoreMissionDecision::decide);
    }

    private static Boundary about(MissionId missionId) {
        return Boundary.anyOf(EventTags.tag("mission", missionId));
    }

    /** The mission and whoever has the name or key; no mission has one that will be refused anyway. */
    private static Boundary about(MissionId missionId, FleetId fleetId, String name, String key) {
        return MissionKey.check(name, key).isPresent()
                ? about(missionId)
                : Boundary.anyOf(
                        EventTags.tag("mission", missionId),
                        EventTags.missionName(fleetId, name),
                        EventTags.missionKey(fleetId, key));
    }
}
