package dev.ufo.command.invitations;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.fleets.Fleet;
import dev.ufo.door.Refusal;
import dev.ufo.ids.FleetId;
import java.util.Optional;

/** Refuses if nobody can be invited into the fleet, and changes nothing: for calls whose body is refused too, but later. */
public record RequireGroup(FleetId fleetId) {
    static Outcome decide(Invitations invitations, RequireGroup command) {
        return Checks.passing(Outcome::unchanged, () -> check(invitations.fleet()));
    }

    /** Refuses a fleet that is somebody's own. */
    public static Optional<Refusal> check(Fleet fleet) {
        return Checks.require(
                !fleet.isPersonal(),
                () -> Refusal.forbidden("nobody can be invited into a personal fleet; make a group"));
    }
}
