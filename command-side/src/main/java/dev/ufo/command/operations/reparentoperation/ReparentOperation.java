package dev.ufo.command.operations.reparentoperation;

import dev.ufo.command.decision.Given;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Makes an operation part of another; nothing given makes it part of none. */
public record ReparentOperation(
        OperationId operationId, FleetId fleetId, Given<OperationId> parent, UserId by, Instant at) {}
