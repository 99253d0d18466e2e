package dev.ufo.command.leases;

import dev.ufo.ids.AttemptId;
import java.time.Duration;

/** An attempt that takes longer than its fleet lets it. */
record OverdueAttempt(AttemptId attemptId, Duration limit) {}
