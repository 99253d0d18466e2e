package dev.ufo.command.reactions.reacttocomment;

import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Reacts to a comment, or takes the same reaction back.
 *
 * @param emoji as sent
 */
public record ReactToComment(CommentId commentId, FleetId fleetId, String emoji, UserId by, Instant at) {}
