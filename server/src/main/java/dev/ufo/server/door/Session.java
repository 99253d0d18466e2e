package dev.ufo.server.door;

import dev.ufo.door.Role;
import dev.ufo.ids.SessionId;
import dev.ufo.ids.UserId;
import java.util.Optional;

/**
 * A valid session.
 *
 * @param role in the fleet asked about; empty for who is no member of it
 */
record Session(UserId userId, SessionId sessionId, Optional<Role> role) {}
