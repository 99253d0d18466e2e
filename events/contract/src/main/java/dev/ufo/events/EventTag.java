package dev.ufo.events;

/** A key and a value by which the log finds an event; decisions name their consistency boundary by tags. */
public record EventTag(String key, String value) {}
