package dev.ufo.command.members.removemember;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.fleets.Fleet;
import dev.ufo.command.members.RequirePerson;
import dev.ufo.door.Refusal;
import dev.ufo.door.Role;
import dev.ufo.events.FleetEvent.MemberRemoved;

/** Owners and admins remove everybody but owners, themselves included. */
public final class RemoveMemberDecision {
    private RemoveMemberDecision() {}

    /** Removes the member; to a person who is none, nothing happens. */
    public static Outcome decide(Fleet fleet, RemoveMember command) {
        return Checks.passing(
                () -> remove(fleet, command),
                // The door has asked before; this is for who was demoted since.
                () -> Checks.require(
                        fleet.role(command.by()).filter(Role::isManager).isPresent(),
                        () -> Refusal.forbidden("only an owner or admin may remove members; ask one of them")),
                () -> RequirePerson.check(fleet, command.userId()),
                () -> Checks.require(
                        !fleet.isOwner(command.userId()),
                        () -> Refusal.badRequest("an owner cannot be removed; take the role of owner first")));
    }

    private static Outcome remove(Fleet fleet, RemoveMember command) {
        return fleet.role(command.userId())
                .map(_ -> Outcome.accept(
                        new MemberRemoved(command.fleetId(), command.userId(), command.by(), command.at())))
                .orElseGet(Outcome::unchanged);
    }
}
