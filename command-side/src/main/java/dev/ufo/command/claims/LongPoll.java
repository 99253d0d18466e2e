package dev.ufo.command.claims;

import java.time.Duration;

/**
 * How long a claim waits for a run.
 *
 * @param most below the rover's time-out and the presence window, both 60 s
 */
public record LongPoll(Duration most) {}
