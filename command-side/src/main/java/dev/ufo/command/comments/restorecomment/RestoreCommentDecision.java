package dev.ufo.command.comments.restorecomment;

import dev.ufo.command.comments.Comment;
import dev.ufo.command.comments.CommentFacts;
import dev.ufo.command.decision.Outcome;
import dev.ufo.events.CommentEvent.CommentRestored;

/** Who may delete a comment may bring it back, where it was. */
public final class RestoreCommentDecision {
    private RestoreCommentDecision() {}

    /** Brings the comment back; one that is there changes nothing. */
    public static Outcome decide(CommentFacts facts, RestoreComment command) {
        return facts.ofAny(command.fleetId(), comment -> restore(comment, command));
    }

    private static Outcome restore(Comment.Written comment, RestoreComment command) {
        if (!command.manager() && !comment.isBy(command.by())) {
            return Outcome.refuse(Comment.NOT_YOURS);
        }
        return comment.deleted()
                ? Outcome.accept(new CommentRestored(
                        command.commentId(),
                        comment.origin().operationId(),
                        command.fleetId(),
                        command.by(),
                        command.at()))
                : Outcome.unchanged();
    }
}
