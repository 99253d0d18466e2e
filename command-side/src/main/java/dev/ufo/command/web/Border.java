package dev.ufo.command.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where time and chance enter: endpoints stamp them into commands, and nothing behind reads a clock or draws an id.
 *
 * @param ids draws a random (version 4) id
 */
public record Border(Clock clock, Supplier<UUID> ids) {
    /** Now, in whole microseconds, since that is what PostgreSQL keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A new id; the same again for a call that is made again. */
    public UUID newId() {
        return Once.current().map(Once::nextId).orElseGet(ids);
    }

    /** A new id for what is not this call's own doing, such as what it finds to do for others: another one each time. */
    public UUID freshId() {
        return ids.get();
    }
}
