package dev.ufo.server.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How runs are handed out.
 *
 * @param lease a run whose rover is silent for longer is queued again
 * @param longPoll how long a claim waits for a run; below the rover's 60 s time-out and the 60 s presence window
 */
@ConfigurationProperties("ufo.runs")
public record RunSettings(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("25s") Duration longPoll) {
    public RunSettings {
        if (!lease.isPositive()) {
            throw new IllegalArgumentException("ufo.runs.lease must be positive, but is " + lease);
        }
        if (longPoll.isNegative()) {
            throw new IllegalArgumentException("ufo.runs.long-poll must not be negative, but is " + longPoll);
        }
    }
}
