package dev.ufo.door;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;

/** A rover with a valid connection token; its fleet is the one it was enrolled in. */
public record RoverCaller(RoverId roverId, FleetId fleetId) {}
