package dev.ufo.command.members.removemember;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Ends a membership; what the person did, and what they were given, stays.
 *
 * @param by who asks for it; may be the person
 */
public record RemoveMember(FleetId fleetId, UserId userId, UserId by, Instant at) {}
