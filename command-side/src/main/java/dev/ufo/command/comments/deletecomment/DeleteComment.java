package dev.ufo.command.comments.deletecomment;

import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Deletes a comment.
 *
 * @param manager whether the caller is an owner or admin of the fleet
 */
public record DeleteComment(CommentId commentId, FleetId fleetId, UserId by, boolean manager, Instant at) {}
