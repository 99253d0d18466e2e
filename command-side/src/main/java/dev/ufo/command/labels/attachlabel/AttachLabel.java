package dev.ufo.command.labels.attachlabel;

import dev.ufo.command.decision.Given;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Puts a label on an operation. */
public record AttachLabel(OperationId operationId, FleetId fleetId, Given<LabelId> labelId, UserId by, Instant at) {}
