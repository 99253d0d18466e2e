package dev.ufo.command.enrollment.createcode;

import dev.ufo.command.decision.Given;
import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Makes a code; the code itself travels beside it, as a hash.
 *
 * @param hint the first characters of the code, which people see in lists
 */
public record CreateCode(EnrollmentCodeId codeId, FleetId fleetId, CodeForm form, String hint, UserId by, Instant at) {
    /** What the manager chose. */
    public record CodeForm(String label, boolean reusable, Given<Instant> expiresAt) {}
}
