package dev.ufo.server.journey;

import java.time.Duration;

/** How long a journey waits before it gives up; far above what anything takes on a busy two-core machine. */
final class Deadlines {
    static final Duration START = Duration.ofSeconds(90);
    static final Duration STEP = Duration.ofSeconds(60);

    private Deadlines() {}
}
