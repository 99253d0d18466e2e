package dev.ufo.command.runs.retryrun;

import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;

/** Lets the pilot of a run that has ended do the same again. */
public record RetryRun(RunId runId, FleetId fleetId, UserId by, Means means) {}
