package dev.ufo.command.links.removerelation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.RelationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Takes a relation away. */
public record RemoveRelation(RelationId relationId, FleetId fleetId, UserId by, Instant at) {}
