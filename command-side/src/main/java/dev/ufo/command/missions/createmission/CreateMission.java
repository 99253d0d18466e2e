package dev.ufo.command.missions.createmission;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import java.time.Instant;

/**
 * Makes a mission.
 *
 * @param name as sent
 * @param key in its normal form
 */
public record CreateMission(MissionId missionId, FleetId fleetId, String name, String key, Instant at) {}
