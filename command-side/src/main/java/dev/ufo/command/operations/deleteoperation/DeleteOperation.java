package dev.ufo.command.operations.deleteoperation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Deletes an operation, until somebody restores it. */
public record DeleteOperation(OperationId operationId, FleetId fleetId, UserId by, Instant at) {}
