package dev.ufo.command.runs.addartifact;

import dev.ufo.command.runs.Report;
import dev.ufo.events.LargeText;

/** Adds a file to a run; all texts are storable. */
public record AddArtifact(Report report, String kind, String name, LargeText content) {}
