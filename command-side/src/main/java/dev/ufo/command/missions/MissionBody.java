package dev.ufo.command.missions;

import org.jspecify.annotations.Nullable;

/** A mission as it is sent. */
public record MissionBody(@Nullable String name, @Nullable String key) {}
