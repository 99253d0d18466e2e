package dev.ufo.door;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;

/**
 * A person with a valid session, calling as a member of the fleet the call names. Calls for owners and admins alone are
 * marked so in the server's permission table, which keeps everyone else out before an endpoint is reached.
 */
public record Caller(UserId userId, FleetId fleetId, Role role) {}
