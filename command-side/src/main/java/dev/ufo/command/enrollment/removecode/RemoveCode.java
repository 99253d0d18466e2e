package dev.ufo.command.enrollment.removecode;

import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.FleetId;
import java.time.Instant;

/** Deletes a code. */
public record RemoveCode(EnrollmentCodeId codeId, FleetId fleetId, Instant at) {}
