package dev.ufo.command.pilots.addpilot;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import java.time.Instant;

/**
 * Adds a pilot.
 *
 * @param kind as sent; empty means {@code claude}
 */
public record AddPilot(PilotId pilotId, FleetId fleetId, String name, String kind, Instant at) {}
