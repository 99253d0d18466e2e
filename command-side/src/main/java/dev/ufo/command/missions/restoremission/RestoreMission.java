package dev.ufo.command.missions.restoremission;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Brings a deleted mission back, and the operations that were deleted with it. */
public record RestoreMission(MissionId missionId, FleetId fleetId, UserId by, Instant at) {}
