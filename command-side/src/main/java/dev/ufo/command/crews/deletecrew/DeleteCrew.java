package dev.ufo.command.crews.deletecrew;

import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import java.time.Instant;

/** Deletes a crew. */
public record DeleteCrew(CrewId crewId, FleetId fleetId, Instant at) {}
