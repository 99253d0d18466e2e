package dev.ufo.command.reactions;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.reactions.reacttocomment.ReactToComment;
import dev.ufo.command.reactions.reacttocomment.ReactToCommentDecision;
import dev.ufo.command.reactions.reacttooperation.ReactToOperation;
import dev.ufo.command.reactions.reacttooperation.ReactToOperationDecision;
import dev.ufo.events.EventTags;

/** What is decided about reactions. */
public final class ReactionsModule {
    private static final StateModel<ReactionFacts> FACTS = new StateModel<>(ReactionFacts.NONE, ReactionFacts::evolve);

    private ReactionsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(
                        ReactToOperation.class,
                        command -> Boundary.anyOf(
                                EventTags.tag("operation", command.operationId()),
                                EventTags.reactions(command.operationId(), command.by())),
                        FACTS,
                        ReactToOperationDecision::decide)
                .on(
                        ReactToComment.class,
                        command -> Boundary.anyOf(
                                EventTags.tag("comment", command.commentId()),
                                EventTags.reactions(command.commentId(), command.by())),
                        (facts, _) -> facts.comment().operationTag(),
                        FACTS,
                        ReactToCommentDecision::decide);
    }
}
