package dev.ufo.command.runs;

import dev.ufo.door.RoverCaller;
import dev.ufo.ids.AttemptId;
import java.time.Instant;

/** Who reports, about which of its attempts, and when. */
public record Report(AttemptId attemptId, RoverCaller rover, Instant at) {}
