package dev.ufo.query.missions;

import java.util.UUID;

/** A mission on the wire (contract section 2.2). */
public record Mission(UUID id, String name, String key) {}
