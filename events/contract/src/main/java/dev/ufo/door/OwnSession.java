package dev.ufo.door;

import dev.ufo.ids.SessionId;
import dev.ufo.ids.UserId;

/** A person who calls with the session of their browser, and so may change how they are let in. */
public record OwnSession(UserId userId, SessionId sessionId) {}
