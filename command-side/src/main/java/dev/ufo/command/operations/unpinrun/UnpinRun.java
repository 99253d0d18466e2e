package dev.ufo.command.operations.unpinrun;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RunId;
import java.time.Instant;

/** Frees a run from the rover it waits for. */
public record UnpinRun(RunId runId, OperationId operationId, FleetId fleetId, Instant at) {}
