package dev.ufo.command.missions.restoremission;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.missions.Missions;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.MissionEvent.MissionDeleted;
import dev.ufo.events.MissionEvent.MissionRestored;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.OperationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A mission that may come back.
 *
 * @param gone whether it is deleted
 * @param operations that were deleted with it, in the order in which they were written: all that were deleted while it was
 *     gone, as nobody sees them to delete them one by one
 */
public record GoneMission(Missions missions, boolean gone, List<OperationId> operations) {
    /** Nothing is known. */
    public static final GoneMission NONE = new GoneMission(Missions.NONE, false, List.of());

    public GoneMission {
        operations = List.copyOf(operations);
    }

    /** The mission, and which operations it had. */
    public static Boundary boundary(RestoreMission command) {
        return Boundary.anyOf(
                EventTags.tag("mission", command.missionId()), EventTags.operationsOf(command.missionId()));
    }

    /** Whoever has its name or key now. */
    public Set<EventTag> further(RestoreMission command) {
        return missions.findEvenDeleted(command.missionId(), command.fleetId())
                .map(mission -> Set.of(
                        EventTags.missionName(command.fleetId(), mission.name()),
                        EventTags.missionKey(command.fleetId(), mission.key())))
                .orElseGet(Set::of);
    }

    /** The facts and one more; those of the mission come again with its name, and change nothing then. */
    public static GoneMission evolve(GoneMission before, UfoEvent event) {
        Missions missions = Missions.evolve(before.missions, event);
        return switch (event) {
            case MissionDeleted _ -> new GoneMission(missions, true, before.operations);
            case MissionRestored _ -> new GoneMission(missions, false, before.operations);
            case OperationDeleted deleted
            when before.gone -> new GoneMission(missions, true, with(before.operations, deleted.operationId()));
            case OperationRestored restored ->
                new GoneMission(missions, before.gone, without(before.operations, restored.operationId()));
            default -> new GoneMission(missions, before.gone, before.operations);
        };
    }

    private static List<OperationId> with(List<OperationId> operations, OperationId more) {
        List<OperationId> after = new ArrayList<>(operations);
        after.add(more);
        return after;
    }

    private static List<OperationId> without(List<OperationId> operations, OperationId less) {
        return operations.stream().filter(operation -> !operation.equals(less)).toList();
    }
}
