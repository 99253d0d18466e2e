package dev.ufo.command.operations.editoperation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes an operation anew.
 *
 * @param title null leaves it as it is
 * @param body null leaves it as it is
 */
public record EditOperation(
        OperationId operationId,
        FleetId fleetId,
        @Nullable String title,
        @Nullable String body,
        UserId by,
        Instant at) {}
