package dev.ufo.command.comments;

import dev.ufo.command.comments.deletecomment.DeleteComment;
import dev.ufo.command.comments.deletecomment.DeleteCommentDecision;
import dev.ufo.command.comments.editcomment.EditComment;
import dev.ufo.command.comments.editcomment.EditCommentDecision;
import dev.ufo.command.comments.restorecomment.RestoreComment;
import dev.ufo.command.comments.restorecomment.RestoreCommentDecision;
import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.Decision;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.events.EventTags;
import dev.ufo.ids.CommentId;
import java.util.function.Function;

/** What is decided about comments that have been written. */
public final class CommentsModule {
    private static final StateModel<CommentFacts> FACTS = new StateModel<>(CommentFacts.NONE, CommentFacts::evolve);

    private CommentsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        on(table, RequireComment.class, RequireComment::commentId, RequireComment::decide);
        on(table, EditComment.class, EditComment::commentId, EditCommentDecision::decide);
        on(table, DeleteComment.class, DeleteComment::commentId, DeleteCommentDecision::decide);
        on(table, RestoreComment.class, RestoreComment::commentId, RestoreCommentDecision::decide);
    }

    /** Each is decided on the comment, and on the operation that it turns out to be on. */
    private static <C extends Record> void on(
            DecisionTable table, Class<C> command, Function<C, CommentId> id, Decision<CommentFacts, C> decision) {
        var _ = table.on(
                command,
                sent -> Boundary.anyOf(EventTags.tag("comment", id.apply(sent))),
                (facts, _) -> facts.comment().operationTag(),
                FACTS,
                decision);
    }
}
