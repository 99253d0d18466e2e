package dev.ufo.query.replay;

import dev.ufo.door.View;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far a replay has come, every few seconds. For one thread. */
final class ReplayProgress {
    private static final Logger log = LoggerFactory.getLogger(ReplayProgress.class);
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final List<View> views;
    private final long began = System.nanoTime();
    private long told = began;
    private long events;

    ReplayProgress(List<View> views) {
        this.views = views;
        log.atInfo().addKeyValue("views", views).log("making views anew");
    }

    /** Counts events that were read, and tells if it is time to. */
    void read(int count, long position, long head) {
        events += count;
        var now = System.nanoTime();
        if (now - told >= INTERVAL.toNanos()) {
            told = now;
            log.atInfo()
                    .addKeyValue("views", views)
                    .addKeyValue("position", position)
                    .addKeyValue("of", head)
                    .addKeyValue("eventsPerSecond", perSecond(now))
                    .log("views are being made anew");
        }
    }

    /** Tells the end. */
    void done(long position) {
        var now = System.nanoTime();
        log.atInfo()
                .addKeyValue("views", views)
                .addKeyValue("position", position)
                .addKeyValue("events", events)
                .addKeyValue("eventsPerSecond", perSecond(now))
                .log("views were made anew");
    }

    private long perSecond(long now) {
        return events * 1_000_000_000L / Math.max(1, now - began);
    }
}
