package dev.ufo.command.runs.reportevent;

import dev.ufo.command.runs.Report;

/** Adds a line about a run; both texts are storable. */
public record ReportEvent(Report report, String kind, String message) {}
