package dev.ufo.command.enrollment.createcode;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.enrollment.EnrollmentCode;
import dev.ufo.door.Refusal;
import dev.ufo.events.RoverEvent.EnrollmentCodeCreated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A code that can be used again must end by itself, within a year (contract section 3.11). */
public final class CreateCodeDecision {
    private static final Duration LONGEST = Duration.ofDays(365);

    private CreateCodeDecision() {}

    /** Makes the code unless a value is wrong. */
    public static Outcome decide(EnrollmentCode code, CreateCode command) {
        CreateCode.CodeForm form = command.form();
        Optional<Instant> expiresAt = form.expiresAt().found();
        return Checks.passing(
                () -> Outcome.accept(new EnrollmentCodeCreated(
                        command.codeId(),
                        command.fleetId(),
                        form.label(),
                        command.hint(),
                        form.reusable(),
                        expiresAt.orElse(null),
                        command.by(),
                        command.at())),
                () -> PeopleText.check("label", form.label(), PeopleText.NAME),
                () -> form.expiresAt().fault(),
                () -> Checks.require(
                        !form.reusable() || expiresAt.isPresent(),
                        () -> Refusal.badRequest("a reusable code needs an expires_at")),
                () -> Checks.require(
                        expiresAt.isEmpty()
                                || !expiresAt.get().isAfter(command.at().plus(LONGEST)),
                        () -> Refusal.badRequest("expires_at may lie 365 days ahead at most")));
    }
}
