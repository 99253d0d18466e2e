package dev.ufo.query.projection;

import dev.ufo.events.UfoEvent;

/** An event and its place in the log. */
public record PositionedEvent(long position, UfoEvent event) {}
