package dev.ufo.command.operations.moveoperation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Moves an operation to a status.
 *
 * @param status as sent
 */
public record MoveOperation(OperationId operationId, FleetId fleetId, String status, UserId by, Instant at) {}
