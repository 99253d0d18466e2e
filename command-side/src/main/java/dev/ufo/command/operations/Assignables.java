package dev.ufo.command.operations;

import dev.ufo.door.Refusal;
import dev.ufo.events.Assignee;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.PilotKind;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.UserId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pilots and people of the boundary, to whom operations can be given.
 *
 * @param pilots those that have not been removed
 */
public record Assignables(Map<PilotId, Pilot> pilots, Set<Member> members) {
    /** Nobody. */
    public static final Assignables NOBODY = new Assignables(Map.of(), Set.of());

    public Assignables {
        pilots = Map.copyOf(pilots);
        members = Set.copyOf(members);
    }

    /** A pilot of a fleet. */
    public record Pilot(PilotId id, FleetId fleetId, PilotKind kind) {}

    /** A person's place in a fleet. */
    public record Member(FleetId fleetId, UserId userId) {}

    /** Those after one more fact. */
    public static Assignables evolve(Assignables before, UfoEvent event) {
        return switch (event) {
            case PilotAdded added -> before.with(new Pilot(added.pilotId(), added.fleetId(), added.kind()));
            case PilotRemoved removed -> before.without(removed.pilotId());
            case MemberJoined joined -> before.with(new Member(joined.fleetId(), joined.userId()));
            case MemberRemoved removed -> before.without(new Member(removed.fleetId(), removed.userId()));
            default -> before;
        };
    }

    /** The tag of the facts that tell whether there is such an assignee; none for what nobody can be. */
    public static Set<EventTag> tags(FleetId fleetId, Assignee assignee) {
        return switch (assignee.type()) {
            case PILOT -> Set.of(EventTags.tag("pilot", new PilotId(assignee.id())));
            case USER -> Set.of(EventTags.member(fleetId, new UserId(assignee.id())));
            case CREW -> Set.of();
        };
    }

    /** Refuses an assignee whom the fleet does not have. */
    public Optional<Refusal> check(FleetId fleetId, Assignee assignee) {
        return switch (assignee.type()) {
            case PILOT -> pilot(fleetId, new PilotId(assignee.id())).isPresent() ? Optional.empty() : unknown("pilot");
            case USER ->
                members.contains(new Member(fleetId, new UserId(assignee.id()))) ? Optional.empty() : unknown("member");
            case CREW -> unknown("crew");
        };
    }

    /** That pilot, if the fleet has it still. */
    public Optional<Pilot> pilot(FleetId fleetId, PilotId pilotId) {
        return Optional.ofNullable(pilots.get(pilotId))
                .filter(pilot -> pilot.fleetId().equals(fleetId));
    }

    /** The pilot this assignee comes to: itself for a pilot, nobody for a person (contract section 4.2). */
    public Optional<Pilot> resolve(FleetId fleetId, Assignee assignee) {
        return switch (assignee.type()) {
            case PILOT -> pilot(fleetId, new PilotId(assignee.id()));
            case USER, CREW -> Optional.empty();
        };
    }

    private static Optional<Refusal> unknown(String what) {
        return Optional.of(Refusal.badRequest("there is no such " + what + " in this fleet to give it to"));
    }

    private Assignables with(Pilot pilot) {
        Map<PilotId, Pilot> after = new HashMap<>(pilots);
        after.put(pilot.id(), pilot);
        return new Assignables(after, members);
    }

    private Assignables without(PilotId pilotId) {
        Map<PilotId, Pilot> after = new HashMap<>(pilots);
        after.remove(pilotId);
        return new Assignables(after, members);
    }

    private Assignables with(Member member) {
        Set<Member> after = new HashSet<>(members);
        after.add(member);
        return new Assignables(pilots, after);
    }

    private Assignables without(Member member) {
        Set<Member> after = new HashSet<>(members);
        after.remove(member);
        return new Assignables(pilots, after);
    }
}
