package dev.ufo.door;

import dev.ufo.ids.UserId;

/** A person with a valid session, in no fleet in particular. */
public record SignedIn(UserId userId) {}
