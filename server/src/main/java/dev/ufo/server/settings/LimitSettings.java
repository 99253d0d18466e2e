package dev.ufo.server.settings;

import dev.ufo.command.web.CallLimits;
import dev.ufo.command.web.ClientAddresses;
import dev.ufo.command.web.Rate;
import dev.ufo.command.web.RateLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often what needs no credential may be tried; each such as {@code 10/15m}, or {@code off}.
 *
 * @param wrongPasswordsPerAccount log-ins with one email, and confirmations of one person, that are refused
 * @param wrongLogInsPerAddress log-ins from one address that are refused
 * @param signUpsPerAddress sign-ups from one address
 * @param wrongCodesPerAddress enrollments from one address that are refused
 * @param trustedProxies reverse proxies before the server, whose {@code X-Forwarded-For} is believed
 */
@ConfigurationProperties("ufo.limits")
public record LimitSettings(
        @DefaultValue("10/15m") Rate wrongPasswordsPerAccount,
        @DefaultValue("100/15m") Rate wrongLogInsPerAddress,
        @DefaultValue("100/1h") Rate signUpsPerAddress,
        @DefaultValue("100/15m") Rate wrongCodesPerAddress,
        @DefaultValue("0") int trustedProxies) {
    /** These limits, with nothing counted yet. */
    public CallLimits begin() {
        return new CallLimits(
                new RateLimit(wrongPasswordsPerAccount),
                new RateLimit(wrongLogInsPerAddress),
                new RateLimit(signUpsPerAddress),
                new RateLimit(wrongCodesPerAddress),
                new ClientAddresses(trustedProxies));
    }
}
