package dev.ufo.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/**
 * How often what needs no credential may be tried.
 *
 * @param secretsOfAccount wrong passwords of one account
 * @param logInsOfAddress wrong log-ins from one address
 * @param signUpsOfAddress sign-ups from one address, whatever becomes of them, since a refusal tells that an email is taken
 * @param enrollmentsOfAddress wrong enrollment codes from one address
 */
public record CallLimits(
        RateLimit secretsOfAccount,
        RateLimit logInsOfAddress,
        RateLimit signUpsOfAddress,
        RateLimit enrollmentsOfAddress,
        ClientAddresses addresses) {
    /** A log-in; only wrong ones count. */
    public <T> T logIn(String email, HttpServletRequest request, Supplier<T> attempt) {
        return logInsOfAddress.countRefusals(
                addresses.of(request), () -> secretsOfAccount.countRefusals("email " + email, attempt));
    }

    /** A password asked for again of who is signed in; only wrong ones count. */
    public <T> T confirm(Record userId, Supplier<T> attempt) {
        return secretsOfAccount.countRefusals("user " + userId, attempt);
    }

    /** A sign-up. */
    public void signUp(HttpServletRequest request) {
        signUpsOfAddress.count(addresses.of(request));
    }

    /** An enrollment; only wrong codes count. */
    public <T> T enroll(HttpServletRequest request, Supplier<T> attempt) {
        return enrollmentsOfAddress.countRefusals(addresses.of(request), attempt);
    }
}
