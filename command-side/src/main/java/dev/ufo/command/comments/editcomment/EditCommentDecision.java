package dev.ufo.command.comments.editcomment;

import dev.ufo.command.comments.Comment;
import dev.ufo.command.comments.CommentFacts;
import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.door.Refusal;
import dev.ufo.events.CommentEvent.CommentEdited;

/** Nobody puts words into another's mouth, not even a manager. A pilot that heard the former words is not told. */
public final class EditCommentDecision {
    private EditCommentDecision() {}

    /** Writes the comment anew if the caller wrote it; the same words change nothing. */
    public static Outcome decide(CommentFacts facts, EditComment command) {
        return facts.of(
                command.fleetId(),
                comment -> Checks.passing(
                        () -> edit(comment, command),
                        () -> Checks.require(
                                comment.isBy(command.by()),
                                () -> Refusal.forbidden("only who wrote a comment may edit it")),
                        () -> PeopleText.checkNotEmpty("body", command.body(), PeopleText.BODY)));
    }

    private static Outcome edit(Comment.Written comment, EditComment command) {
        return comment.body().equals(command.body())
                ? Outcome.unchanged()
                : Outcome.accept(new CommentEdited(
                        command.commentId(),
                        comment.origin().operationId(),
                        command.fleetId(),
                        command.body(),
                        command.by(),
                        command.at()));
    }
}
