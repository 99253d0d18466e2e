package dev.ufo.command.operations;

import dev.ufo.command.operations.Crew.Seat;
import dev.ufo.door.Refusal;
import dev.ufo.events.Assignee;
import dev.ufo.events.CrewEvent.CrewCreated;
import dev.ufo.events.CrewEvent.CrewDeleted;
import dev.ufo.events.CrewEvent.CrewMemberRemoved;
import dev.ufo.events.CrewEvent.CrewMemberSet;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.PilotKind;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.UserId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The pilots, people and crews of the boundary, to whom operations can be given.
 *
 * @param pilots those that have not been removed
 * @param crews those that have not been deleted
 */
public record Assignables(Map<PilotId, Pilot> pilots, Set<Member> members, Map<CrewId, Crew> crews) {
    /** Nobody. */
    public static final Assignables NOBODY = new Assignables(Map.of(), Set.of(), Map.of());

    public Assignables {
        pilots = Map.copyOf(pilots);
        members = Set.copyOf(members);
        crews = Map.copyOf(crews);
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
            case CrewCreated created -> before.with(created.crewId(), new Crew(created.fleetId(), List.of()));
            case CrewDeleted deleted -> before.without(deleted.crewId());
            case CrewMemberSet set ->
                before.change(set.crewId(), crew -> crew.with(new Seat(set.member(), set.role())));
            case CrewMemberRemoved removed -> before.change(removed.crewId(), crew -> crew.without(removed.member()));
            default -> before;
        };
    }

    /** The tags of the facts that tell whether there is such an assignee, and which pilot it comes to. */
    public static Set<EventTag> tags(FleetId fleetId, Assignee assignee) {
        return switch (assignee.type()) {
            case PILOT -> Set.of(EventTags.tag("pilot", new PilotId(assignee.id())));
            case USER -> Set.of(EventTags.member(fleetId, new UserId(assignee.id())));
            case CREW -> Set.of(EventTags.tag("crew", new CrewId(assignee.id())), EventTags.pilotsOf(fleetId));
        };
    }

    /** Refuses an assignee whom the fleet does not have. */
    public Optional<Refusal> check(FleetId fleetId, Assignee assignee) {
        return switch (assignee.type()) {
            case PILOT -> pilot(fleetId, new PilotId(assignee.id())).isPresent() ? Optional.empty() : unknown("pilot");
            case USER ->
                members.contains(new Member(fleetId, new UserId(assignee.id()))) ? Optional.empty() : unknown("member");
            case CREW -> crew(fleetId, new CrewId(assignee.id())).isPresent() ? Optional.empty() : unknown("crew");
        };
    }

    /** That pilot, if the fleet has it still. */
    public Optional<Pilot> pilot(FleetId fleetId, PilotId pilotId) {
        return Optional.ofNullable(pilots.get(pilotId))
                .filter(pilot -> pilot.fleetId().equals(fleetId));
    }

    /** That crew, if the fleet has it still. */
    public Optional<Crew> crew(FleetId fleetId, CrewId crewId) {
        return Optional.ofNullable(crews.get(crewId))
                .filter(crew -> crew.fleetId().equals(fleetId));
    }

    /** The pilot this assignee comes to: itself for a pilot, who works for a crew, nobody for a person (contract section 4.2). */
    public Optional<Pilot> resolve(FleetId fleetId, Assignee assignee) {
        return switch (assignee.type()) {
            case PILOT -> pilot(fleetId, new PilotId(assignee.id()));
            case CREW ->
                crew(fleetId, new CrewId(assignee.id()))
                        .flatMap(Crew::worker)
                        .flatMap(worker -> pilot(fleetId, worker));
            case USER -> Optional.empty();
        };
    }

    private static Optional<Refusal> unknown(String what) {
        return Optional.of(Refusal.badRequest("there is no such " + what + " in this fleet to give it to"));
    }

    private Assignables with(Pilot pilot) {
        Map<PilotId, Pilot> after = new HashMap<>(pilots);
        after.put(pilot.id(), pilot);
        return new Assignables(after, members, crews);
    }

    private Assignables without(PilotId pilotId) {
        Map<PilotId, Pilot> after = new HashMap<>(pilots);
        after.remove(pilotId);
        return new Assignables(after, members, crews);
    }

    private Assignables with(Member member) {
        Set<Member> after = new HashSet<>(members);
        after.add(member);
        return new Assignables(pilots, after, crews);
    }

    private Assignables without(Member member) {
        Set<Member> after = new HashSet<>(members);
        after.remove(member);
        return new Assignables(pilots, after, crews);
    }

    private Assignables with(CrewId id, Crew crew) {
        Map<CrewId, Crew> after = new HashMap<>(crews);
        after.put(id, crew);
        return new Assignables(pilots, members, after);
    }

    private Assignables without(CrewId id) {
        Map<CrewId, Crew> after = new HashMap<>(crews);
        after.remove(id);
        return new Assignables(pilots, members, after);
    }

    private Assignables change(CrewId id, UnaryOperator<Crew> change) {
        Crew crew = crews.get(id);
        return crew == null ? this : with(id, change.apply(crew));
    }
}
