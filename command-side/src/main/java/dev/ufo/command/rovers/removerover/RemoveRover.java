package dev.ufo.command.rovers.removerover;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import java.time.Instant;

/** Removes a rover; its token travels beside it. */
public record RemoveRover(RoverId roverId, FleetId fleetId, Instant at) {}
