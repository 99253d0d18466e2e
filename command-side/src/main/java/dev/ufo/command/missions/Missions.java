package dev.ufo.command.missions;

import dev.ufo.command.decision.Checks;
import dev.ufo.door.Refusal;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.MissionEvent.MissionDeleted;
import dev.ufo.events.MissionEvent.MissionRenamed;
import dev.ufo.events.MissionEvent.MissionRestored;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The missions that have, or had, a name or a key one asks about. Every event that gives a name or takes it away is tagged
 * with it, so whoever has it now is known.
 */
public record Missions(Map<MissionId, Mission> known) {
    /** What a mission that is not of the fleet is answered. */
    public static final Refusal UNKNOWN = Refusal.notFound("there is no such mission in this fleet");

    /** None. */
    public static final Missions NONE = new Missions(Map.of());

    public Missions {
        known = Map.copyOf(known);
    }

    /**
     * What a mission is called.
     *
     * @param deleted whether nobody sees it, and its name and key are free
     */
    public record Mission(FleetId fleetId, String name, String key, boolean deleted) {}

    /** The missions after one more fact. */
    public static Missions evolve(Missions before, UfoEvent event) {
        return switch (event) {
            case MissionCreated created ->
                before.with(created.missionId(), new Mission(created.fleetId(), created.name(), created.key(), false));
            case MissionRenamed renamed ->
                before.with(renamed.missionId(), new Mission(renamed.fleetId(), renamed.name(), renamed.key(), false));
            case MissionDeleted deleted ->
                before.with(deleted.missionId(), new Mission(deleted.fleetId(), deleted.name(), deleted.key(), true));
            case MissionRestored restored ->
                before.with(
                        restored.missionId(), new Mission(restored.fleetId(), restored.name(), restored.key(), false));
            default -> before;
        };
    }

    /** That mission, if it is one of this fleet and people see it. */
    public Optional<Mission> find(MissionId missionId, FleetId fleetId) {
        return findEvenDeleted(missionId, fleetId).filter(mission -> !mission.deleted());
    }

    /** That mission, if it is one of this fleet. */
    public Optional<Mission> findEvenDeleted(MissionId missionId, FleetId fleetId) {
        return Optional.ofNullable(known.get(missionId))
                .filter(mission -> mission.fleetId().equals(fleetId));
    }

    /** Refuses a name or key that another mission than this one has. */
    public Optional<Refusal> taken(MissionId but, String name, String key) {
        return Checks.first(
                () -> Checks.require(
                        isFree(but, mission -> mission.name().equals(name)),
                        () -> Refusal.conflict("there is a mission with this name")),
                () -> Checks.require(
                        isFree(but, mission -> mission.key().equals(key)),
                        () -> Refusal.conflict("there is a mission with the key " + key)));
    }

    private boolean isFree(MissionId but, Predicate<Mission> has) {
        return known.entrySet().stream()
                .noneMatch(entry ->
                        !entry.getKey().equals(but) && !entry.getValue().deleted() && has.test(entry.getValue()));
    }

    private Missions with(MissionId id, Mission mission) {
        Map<MissionId, Mission> after = new HashMap<>(known);
        after.put(id, mission);
        return new Missions(after);
    }
}
