package dev.ufo.command.operations.commentonoperation;

import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;

/**
 * Says something about an operation.
 *
 * @param body as sent
 */
public record CommentOnOperation(
        CommentId commentId, OperationId operationId, FleetId fleetId, String body, UserId by, Means means) {}
