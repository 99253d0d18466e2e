package dev.ufo.command.operations.restoreoperation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Brings a deleted operation back. */
public record RestoreOperation(OperationId operationId, FleetId fleetId, UserId by, Instant at) {}
