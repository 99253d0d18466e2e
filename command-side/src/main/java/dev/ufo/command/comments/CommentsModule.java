package dev.ufo.command.comments;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.events.EventTags;
import dev.ufo.ids.CommentId;

/** What is decided about comments that have been written. */
public final class CommentsModule {
    private static final StateModel<CommentFacts> FACTS = new StateModel<>(CommentFacts.NONE, CommentFacts::evolve);

    private CommentsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(
                RequireComment.class,
                command -> about(command.commentId()),
                (facts, _) -> facts.comment().operationTag(),
                FACTS,
                RequireComment::decide);
    }

    private static Boundary about(CommentId commentId) {
        return Boundary.anyOf(EventTags.tag("comment", commentId));
    }
}
