package dev.ufo.command.fleets;

import dev.ufo.door.Role;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.FleetEvent.MemberRoleChanged;
import dev.ufo.events.FleetKind;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A fleet with its members, and the people asked about, whether they belong to it or not.
 *
 * @param kind empty if there is no such fleet, or no more
 * @param people the email, as its keyed hash, of each person asked about who has an account
 */
public record Fleet(Optional<FleetKind> kind, Map<UserId, Role> members, Map<UserId, String> people) {
    /** No fleet, and nobody. */
    public static final Fleet NONE = new Fleet(Optional.empty(), Map.of(), Map.of());

    public Fleet {
        members = Map.copyOf(members);
        people = Map.copyOf(people);
    }

    /** The fleet after one more fact. */
    public static Fleet evolve(Fleet before, UfoEvent event) {
        return switch (event) {
            case UserSignedUp signedUp ->
                new Fleet(before.kind, before.members, with(before.people, signedUp.userId(), signedUp.emailLookup()));
            case FleetCreated created -> new Fleet(Optional.of(created.kind()), before.members, before.people);
            case FleetDeleted _ -> new Fleet(Optional.empty(), Map.of(), before.people);
            case MemberJoined joined -> before.withRole(joined.userId(), joined.role());
            case MemberRoleChanged changed -> before.withRole(changed.userId(), changed.role());
            case MemberRemoved removed -> before.without(removed.userId());
            default -> before;
        };
    }

    /** Whether there is such a fleet still. */
    public boolean isPresent() {
        return kind.isPresent();
    }

    /** Whether it is somebody's own. */
    public boolean isPersonal() {
        return kind.filter(FleetKind.PERSONAL::equals).isPresent();
    }

    /** What this person may do in it; empty for who is no member. */
    public Optional<Role> role(UserId userId) {
        return Optional.ofNullable(members.get(userId));
    }

    /** Whether this person is one of its owners. */
    public boolean isOwner(UserId userId) {
        return members.get(userId) == Role.OWNER;
    }

    /** Whether this person is its only owner. */
    public boolean isLastOwner(UserId userId) {
        return isOwner(userId)
                && members.values().stream().filter(Role.OWNER::equals).count() == 1;
    }

    private Fleet withRole(UserId userId, Role role) {
        return new Fleet(kind, with(members, userId, role), people);
    }

    private Fleet without(UserId userId) {
        Map<UserId, Role> after = new HashMap<>(members);
        after.remove(userId);
        return new Fleet(kind, after, people);
    }

    private static <T> Map<UserId, T> with(Map<UserId, T> before, UserId userId, T value) {
        Map<UserId, T> after = new HashMap<>(before);
        after.put(userId, value);
        return after;
    }
}
