package dev.ufo.command.runs.stoprun;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Stops a run, whether it waits or a rover has it. */
public record StopRun(RunId runId, FleetId fleetId, UserId by, Instant at) {}
