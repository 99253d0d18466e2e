package dev.ufo.command.members.changerole;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.fleets.Fleet;
import dev.ufo.command.members.RequirePerson;
import dev.ufo.door.Refusal;
import dev.ufo.door.Role;
import dev.ufo.events.FleetEvent.MemberRoleChanged;
import java.util.Optional;

/** Owners give roles. A fleet may have several owners, and keeps one. */
public final class ChangeRoleDecision {
    private ChangeRoleDecision() {}

    /** Gives the role; to a person who is no member, and to one who has it already, nothing happens. */
    public static Outcome decide(Fleet fleet, ChangeRole command) {
        return Checks.passing(
                () -> change(fleet, command, command.role().orElseThrow()),
                () -> RequirePerson.check(fleet, command.userId()),
                () -> Checks.require(
                        command.role().isPresent(), () -> Refusal.badRequest("role must be owner, admin or member")),
                () -> Checks.require(
                        fleet.isOwner(command.by()),
                        () -> Refusal.forbidden("only an owner may change roles; ask one of them")),
                () -> Checks.require(
                        !fleet.isLastOwner(command.userId()) || command.role().equals(Optional.of(Role.OWNER)),
                        () -> Refusal.badRequest("a fleet needs an owner; make somebody else one first")));
    }

    private static Outcome change(Fleet fleet, ChangeRole command, Role role) {
        return fleet.role(command.userId())
                .filter(current -> current != role)
                .map(_ -> Outcome.accept(
                        new MemberRoleChanged(command.fleetId(), command.userId(), role, command.by(), command.at())))
                .orElseGet(Outcome::unchanged);
    }
}
