package dev.ufo.command.accounts.signup;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Makes an account, with the fleet that is its person's own. The password travels beside it, as a hash.
 *
 * @param email in its normal form
 * @param emailLookup the keyed hash of that form
 * @param name as sent; may be empty
 */
public record SignUp(UserId userId, FleetId fleetId, String email, String emailLookup, String name, Instant at) {}
