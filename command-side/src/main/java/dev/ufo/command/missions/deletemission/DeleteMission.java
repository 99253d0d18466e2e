package dev.ufo.command.missions.deletemission;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Deletes a mission with its operations, until somebody restores it. */
public record DeleteMission(MissionId missionId, FleetId fleetId, UserId by, Instant at) {}
