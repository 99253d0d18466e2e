package dev.ufo.door;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;

/** A person with a valid session, calling as a member of the fleet the call names. */
public record Caller(UserId userId, FleetId fleetId, Role role) {
    /**
     * Lets owners and admins pass.
     *
     * @throws RefusedException forbidden, for a plain member
     */
    public void requireManager() {
        if (!role.isManager()) {
            throw new RefusedException(
                    Refusal.forbidden("only an owner or admin of this fleet may do this; ask one of them"));
        }
    }
}
