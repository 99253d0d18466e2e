package dev.ufo.command.crews.setmember;

import dev.ufo.command.decision.Given;
import dev.ufo.events.Assignee;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import java.time.Instant;

/**
 * Gives somebody a seat, or another role.
 *
 * @param role any text
 */
public record SetCrewMember(CrewId crewId, FleetId fleetId, Given<Assignee> member, String role, Instant at) {}
