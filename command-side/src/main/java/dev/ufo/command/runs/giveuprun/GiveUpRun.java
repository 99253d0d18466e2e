package dev.ufo.command.runs.giveuprun;

import dev.ufo.command.signals.Audience;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Ends the attempt of a run that is lost or takes too long.
 *
 * @param reason for people
 * @param unlessHeardSince if its rover has been heard of later than this, the run goes on; null if that does not matter
 * @param commentId of the comment that tells the reason
 * @param audience who is told
 */
public record GiveUpRun(
        AttemptId attemptId,
        String reason,
        @Nullable Instant unlessHeardSince,
        CommentId commentId,
        Audience audience,
        Instant at) {}
