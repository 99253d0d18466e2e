package dev.ufo.command.crews.removemember;

import dev.ufo.command.decision.Given;
import dev.ufo.events.Assignee;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import java.time.Instant;

/** Takes somebody's seat away. */
public record RemoveCrewMember(CrewId crewId, FleetId fleetId, Given<Assignee> member, Instant at) {}
