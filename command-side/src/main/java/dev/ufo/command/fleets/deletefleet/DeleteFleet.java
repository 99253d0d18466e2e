package dev.ufo.command.fleets.deletefleet;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Deletes a fleet; the tokens of its rovers and its enrollment codes end in the same append. */
public record DeleteFleet(FleetId fleetId, UserId userId, Instant at) {}
