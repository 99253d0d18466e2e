package dev.ufo.command.missions.renamemission;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import java.time.Instant;

/**
 * Gives a mission this name and key.
 *
 * @param name as sent
 * @param key in its normal form
 */
public record RenameMission(MissionId missionId, FleetId fleetId, String name, String key, Instant at) {}
