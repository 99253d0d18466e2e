package dev.ufo.command.labels.detachlabel;

import dev.ufo.command.decision.Given;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Takes a label off an operation. */
public record DetachLabel(OperationId operationId, FleetId fleetId, Given<LabelId> labelId, UserId by, Instant at) {}
