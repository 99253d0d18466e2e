package dev.ufo.command.operations.prioritiseoperation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Says how urgent an operation is.
 *
 * @param priority as sent
 */
public record PrioritiseOperation(OperationId operationId, FleetId fleetId, int priority, UserId by, Instant at) {}
