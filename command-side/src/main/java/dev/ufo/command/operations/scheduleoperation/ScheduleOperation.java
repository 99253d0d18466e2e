package dev.ufo.command.operations.scheduleoperation;

import dev.ufo.command.decision.Given;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.time.LocalDate;

/** Says when an operation is to begin and to be done; nothing given means no such day. */
public record ScheduleOperation(
        OperationId operationId,
        FleetId fleetId,
        Given<LocalDate> start,
        Given<LocalDate> due,
        UserId by,
        Instant at) {}
