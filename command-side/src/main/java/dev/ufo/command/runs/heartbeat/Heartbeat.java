package dev.ufo.command.runs.heartbeat;

import dev.ufo.command.runs.Report;

/** Renews the lease of a run. */
public record Heartbeat(Report report) {}
