package dev.ufo.query.fleets;

import java.util.UUID;

/** A member of a fleet on the wire (contract section 2.1); the id is the person's. */
public record Member(UUID id, String email, String name, String role) {}
