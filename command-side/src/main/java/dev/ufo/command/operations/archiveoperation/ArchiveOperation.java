package dev.ufo.command.operations.archiveoperation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Puts an operation into the archive, or takes it out. */
public record ArchiveOperation(OperationId operationId, FleetId fleetId, boolean archived, UserId by, Instant at) {}
