package dev.ufo.command.runs.endoverduerun;

import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import java.time.Duration;
import java.time.Instant;

/**
 * Ends the attempt of a run that takes too long.
 *
 * @param limit how long it may take
 * @param commentId of the comment that says so
 */
public record EndOverdueRun(AttemptId attemptId, Duration limit, CommentId commentId, Instant at) {}
