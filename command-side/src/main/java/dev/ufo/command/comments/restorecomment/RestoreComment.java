package dev.ufo.command.comments.restorecomment;

import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Brings a deleted comment back.
 *
 * @param manager whether the caller is an owner or admin of the fleet
 */
public record RestoreComment(CommentId commentId, FleetId fleetId, UserId by, boolean manager, Instant at) {}
