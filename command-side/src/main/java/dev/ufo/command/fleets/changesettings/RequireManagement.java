package dev.ufo.command.fleets.changesettings;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.fleets.Fleet;
import dev.ufo.door.Refusal;
import dev.ufo.door.Role;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.util.Optional;

/** Refuses if the person may not change the fleet, and changes nothing: for calls whose body is refused too, but later. */
public record RequireManagement(FleetId fleetId, UserId userId) {
    /** Decides it. */
    public static Outcome decide(FleetWithSettings state, RequireManagement command) {
        return Checks.passing(Outcome::unchanged, () -> check(state.fleet(), command.userId()));
    }

    /** Who is no member does not learn that there is such a fleet. */
    static Optional<Refusal> check(Fleet fleet, UserId userId) {
        return Checks.first(
                () -> Checks.require(
                        fleet.role(userId).isPresent(), () -> Refusal.notFound("you are in no such fleet")),
                () -> Checks.require(
                        fleet.role(userId).filter(Role::isManager).isPresent(),
                        () -> Refusal.forbidden("only an owner or admin may change settings; ask one of them")));
    }
}
