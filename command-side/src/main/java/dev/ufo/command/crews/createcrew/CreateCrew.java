package dev.ufo.command.crews.createcrew;

import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import java.time.Instant;

/**
 * Makes a crew.
 *
 * @param name as sent
 */
public record CreateCrew(CrewId crewId, FleetId fleetId, String name, Instant at) {}
