package dev.ufo.command.members.changerole;

import dev.ufo.door.Role;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives a member another role.
 *
 * @param role empty if what was asked for is none
 * @param by who asks for it
 */
public record ChangeRole(FleetId fleetId, UserId userId, Optional<Role> role, UserId by, Instant at) {}
