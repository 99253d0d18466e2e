package dev.ufo.command.comments.editcomment;

import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Writes a comment anew.
 *
 * @param body as sent
 */
public record EditComment(CommentId commentId, FleetId fleetId, String body, UserId by, Instant at) {}
