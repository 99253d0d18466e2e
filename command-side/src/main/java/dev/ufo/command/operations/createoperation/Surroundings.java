package dev.ufo.command.operations.createoperation;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.operations.Assignables;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.MissionEvent.MissionDeleted;
import dev.ufo.events.MissionEvent.MissionRestored;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import java.util.HashSet;
import java.util.Set;

/** What a new operation refers to, and which numbers are taken. */
public record Surroundings(
        Set<Place<MissionId>> missions,
        Set<Place<OperationId>> operations,
        Set<Taken> numbers,
        Assignables assignables) {
    /** Nothing is known. */
    public static final Surroundings NONE = new Surroundings(Set.of(), Set.of(), Set.of(), Assignables.NOBODY);

    public Surroundings {
        missions = Set.copyOf(missions);
        operations = Set.copyOf(operations);
        numbers = Set.copyOf(numbers);
    }

    /** A thing of a fleet. */
    public record Place<T>(FleetId fleetId, T id) {}

    /** A number that an operation of the mission has. */
    public record Taken(MissionId missionId, int seq) {}

    /** The surroundings and one more fact. */
    public static Surroundings evolve(Surroundings before, UfoEvent event) {
        return switch (event) {
            case MissionCreated created ->
                new Surroundings(
                        with(before.missions, new Place<>(created.fleetId(), created.missionId())),
                        before.operations,
                        before.numbers,
                        before.assignables);
            case MissionDeleted deleted ->
                new Surroundings(
                        without(before.missions, new Place<>(deleted.fleetId(), deleted.missionId())),
                        before.operations,
                        before.numbers,
                        before.assignables);
            case MissionRestored restored ->
                new Surroundings(
                        with(before.missions, new Place<>(restored.fleetId(), restored.missionId())),
                        before.operations,
                        before.numbers,
                        before.assignables);
            case OperationCreated created ->
                new Surroundings(
                        before.missions,
                        with(before.operations, new Place<>(created.fleetId(), created.operationId())),
                        with(before.numbers, new Taken(created.missionId(), created.seq())),
                        before.assignables);
            case OperationDeleted deleted ->
                new Surroundings(
                        before.missions,
                        without(before.operations, new Place<>(deleted.fleetId(), deleted.operationId())),
                        before.numbers,
                        before.assignables);
            case OperationRestored restored ->
                new Surroundings(
                        before.missions,
                        with(before.operations, new Place<>(restored.fleetId(), restored.operationId())),
                        before.numbers,
                        before.assignables);
            default ->
                new Surroundings(
                        before.missions,
                        before.operations,
                        before.numbers,
                        Assignables.evolve(before.assignables, event));
        };
    }

    /** The facts that tell of everything the command refers to. */
    public static Boundary boundary(CreateOperation command) {
        CreateOperation.Draft draft = command.draft();
        Set<EventTag> tags = new HashSet<>();
        tags.add(EventTags.tag("operation", command.operationId()));
        draft.missionId().found().ifPresent(mission -> {
            tags.add(EventTags.tag("mission", mission));
            tags.add(EventTags.operationNumber(mission, command.seq()));
        });
        draft.parentId().found().ifPresent(parent -> tags.add(EventTags.tag("operation", parent)));
        draft.assignee().found().ifPresent(assignee -> tags.addAll(Assignables.tags(command.fleetId(), assignee)));
        return new Boundary(tags);
    }

    private static <T> Set<T> with(Set<T> before, T more) {
        Set<T> after = new HashSet<>(before);
        after.add(more);
        return after;
    }

    private static <T> Set<T> without(Set<T> before, T gone) {
        Set<T> after = new HashSet<>(before);
        var _ = after.remove(gone);
        return after;
    }
}
