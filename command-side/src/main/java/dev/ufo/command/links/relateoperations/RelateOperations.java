package dev.ufo.command.links.relateoperations;

import dev.ufo.command.decision.Given;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RelationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Relates an operation to another.
 *
 * @param kind as sent, as seen from the operation
 * @param target the other operation, as sent
 */
public record RelateOperations(
        RelationId relationId,
        OperationId operationId,
        FleetId fleetId,
        String kind,
        Given<OperationId> target,
        UserId by,
        Instant at) {}
