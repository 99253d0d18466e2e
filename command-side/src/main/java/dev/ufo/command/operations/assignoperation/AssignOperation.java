package dev.ufo.command.operations.assignoperation;

import dev.ufo.command.decision.Given;
import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.events.Assignee;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;

/** Gives an operation to somebody, or to nobody. */
public record AssignOperation(
        OperationId operationId, FleetId fleetId, Given<Assignee> assignee, UserId by, Means means) {}
