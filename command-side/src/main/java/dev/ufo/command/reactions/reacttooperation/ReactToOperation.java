package dev.ufo.command.reactions.reacttooperation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Reacts to an operation, or takes the same reaction back.
 *
 * @param emoji as sent
 */
public record ReactToOperation(OperationId operationId, FleetId fleetId, String emoji, UserId by, Instant at) {}
