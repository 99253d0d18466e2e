package dev.ufo.command.operations.retagoperation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;

/** Says which tags a rover must have and must not have; both lists are in their normal form. */
public record RetagOperation(
        OperationId operationId,
        FleetId fleetId,
        List<String> requiredTags,
        List<String> excludedTags,
        UserId by,
        Instant at) {
    public RetagOperation {
        requiredTags = List.copyOf(requiredTags);
        excludedTags = List.copyOf(excludedTags);
    }
}
