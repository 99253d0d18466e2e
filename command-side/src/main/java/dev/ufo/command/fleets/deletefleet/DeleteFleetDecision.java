package dev.ufo.command.fleets.deletefleet;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.fleets.Fleet;
import dev.ufo.door.Refusal;
import dev.ufo.events.FleetEvent.FleetDeleted;

/** An owner may delete a fleet, but not the one that is a person's own. Who is no member does not learn that there is one. */
public final class DeleteFleetDecision {
    private DeleteFleetDecision() {}

    /** Deletes the fleet. */
    public static Outcome decide(Fleet fleet, DeleteFleet command) {
        return Checks.passing(
                () -> Outcome.accept(new FleetDeleted(command.fleetId(), command.userId(), command.at())),
                () -> Checks.require(
                        fleet.role(command.userId()).isPresent(), () -> Refusal.notFound("you are in no such fleet")),
                () -> Checks.require(
                        fleet.isOwner(command.userId()),
                        () -> Refusal.forbidden("only an owner may delete this fleet; ask one of them")),
                () -> Checks.require(
                        !fleet.isPersonal(), () -> Refusal.badRequest("your personal fleet cannot be deleted")));
    }
}
