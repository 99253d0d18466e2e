package dev.ufo.server.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How runs are handed out.
 *
 * @param lease a run whose rover is silent for longer is queued again
 * @param attempts how many rovers may lose a run before it fails
 * @param longPoll how long a claim waits for a run; below the rover's 60 s time-out and the 60 s presence window
 */
@ConfigurationProperties("ufo.runs")
public record RunSettings(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("5") int attempts,
        @DefaultValue("25s") Duration longPoll) {
    public RunSettings {
        if (!lease.isPositive()) {
            throw new IllegalArgumentException("ufo.runs.lease must be positive, but is " + lease);
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("ufo.runs.attempts must be at least 1, but is " + attempts);
        }
        if (longPoll.isNegative()) {
            throw new IllegalArgumentException("ufo.runs.long-poll must not be negative, but is " + longPoll);
        }
    }
}
