package dev.ufo.command.fleets.createfleet;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Makes a fleet for a group.
 *
 * @param name trimmed
 * @param userId who makes it, and owns it from then on
 */
public record CreateFleet(FleetId fleetId, String name, UserId userId, Instant at) {}
