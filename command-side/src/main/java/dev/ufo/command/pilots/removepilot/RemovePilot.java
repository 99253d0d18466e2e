package dev.ufo.command.pilots.removepilot;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import java.time.Instant;

/** Removes a pilot. */
public record RemovePilot(PilotId pilotId, FleetId fleetId, Instant at) {}
