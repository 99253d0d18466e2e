package dev.ufo.query.operations;

import java.util.UUID;

/** A label on the wire (contract section 2.2). */
public record Label(UUID id, String name, String color) {}
