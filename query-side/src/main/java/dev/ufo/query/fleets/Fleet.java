package dev.ufo.query.fleets;

import java.util.UUID;

/** A fleet on the wire (contract section 2.1). */
public record Fleet(UUID id, String name, String kind) {}
