package dev.ufo.query.accounts;

import java.util.UUID;

/** A person on the wire (contract section 2.1). */
public record User(UUID id, String email, String name) {}
