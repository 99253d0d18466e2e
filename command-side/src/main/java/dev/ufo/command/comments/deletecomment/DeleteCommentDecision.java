package dev.ufo.command.comments.deletecomment;

import dev.ufo.command.comments.Comment;
import dev.ufo.command.comments.CommentFacts;
import dev.ufo.command.decision.Outcome;
import dev.ufo.events.CommentEvent.CommentDeleted;

/** Who wrote a comment, and managers, may delete it; what a pilot or UFO said, managers alone. */
public final class DeleteCommentDecision {
    private DeleteCommentDecision() {}

    /** Deletes a comment that people see. */
    public static Outcome decide(CommentFacts facts, DeleteComment command) {
        return facts.of(
                command.fleetId(),
                comment -> command.manager() || comment.isBy(command.by())
                        ? Outcome.accept(new CommentDeleted(
                                command.commentId(),
                                comment.origin().operationId(),
                                command.fleetId(),
                                command.by(),
                                command.at()))
                        : Outcome.refuse(Comment.NOT_YOURS));
    }
}
