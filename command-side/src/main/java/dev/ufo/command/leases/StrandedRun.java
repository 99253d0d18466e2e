package dev.ufo.command.leases;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RunId;

/** A run that waits for a rover which has been removed. */
record StrandedRun(RunId runId, OperationId operationId, FleetId fleetId) {}
