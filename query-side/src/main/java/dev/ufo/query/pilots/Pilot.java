package dev.ufo.query.pilots;

import java.util.UUID;

/** A pilot on the wire (contract section 2.3). */
public record Pilot(UUID id, String name, String kind) {}
