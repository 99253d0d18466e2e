package dev.ufo.command.operations.runoperation;

import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;

/** Has an operation run once more by the pilot it is given to. */
public record RunOperation(OperationId operationId, FleetId fleetId, UserId by, Means means) {}
