package dev.ufo.command.reactions.reacttocomment;

import dev.ufo.command.comments.Comment;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.reactions.ReactionFacts;
import dev.ufo.command.reactions.ReactionFacts.Reaction;

/** Every member may react to a comment, with one emoji or several. */
public final class ReactToCommentDecision {
    private ReactToCommentDecision() {}

    /** Adds the reaction, or takes it back if it is there. */
    public static Outcome decide(ReactionFacts facts, ReactToComment command) {
        return facts.comment()
                .in(command.fleetId(), facts.operation())
                .map(comment -> facts.toggle(new Reaction(
                        comment.origin().operationId(),
                        command.fleetId(),
                        command.commentId(),
                        command.emoji(),
                        command.by(),
                        command.at())))
                .orElseGet(() -> Outcome.refuse(Comment.UNKNOWN));
    }
}
