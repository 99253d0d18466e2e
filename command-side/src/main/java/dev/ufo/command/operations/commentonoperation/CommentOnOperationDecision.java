package dev.ufo.command.operations.commentonoperation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.Conversation;
import dev.ufo.command.operations.Conversation.Remark;
import dev.ufo.command.operations.Dispatch;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.events.Author;
import dev.ufo.events.AuthorType;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.UfoEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A comment is a reply to the pilot, if there is one that waits for it. */
public final class CommentOnOperationDecision {
    private CommentOnOperationDecision() {}

    /** Keeps the comment and, if the operation has a pilot and no active run, dispatches a run that answers it. */
    public static Outcome decide(OperationFacts facts, CommentOnOperation command) {
        return facts.of(
                command.fleetId(),
                operation -> Checks.passing(
                        () -> Outcome.accept(events(operation, facts, command)),
                        () -> PeopleText.checkNotEmpty("body", command.body(), PeopleText.BODY),
                        () -> facts.pilot(operation)
                                .filter(_ -> operation.activeRun() == null)
                                .flatMap(pilot -> Dispatch.check(operation, pilot, command.means()))));
    }

    private static List<UfoEvent> events(Written operation, OperationFacts facts, CommentOnOperation command) {
        Instant at = command.means().at();
        List<UfoEvent> events = new ArrayList<>();
        events.add(new CommentAdded(
                command.commentId(),
                operation.id(),
                operation.fleetId(),
                Author.user(command.by()),
                command.body(),
                at));
        if (operation.activeRun() == null) {
            Conversation said =
                    facts.conversation().plus(command.commentId(), new Remark(AuthorType.USER, command.body()));
            facts.pilot(operation).ifPresent(pilot -> {
                events.add(operation.moveTo(OperationStatus.IN_PROGRESS, command.by(), at));
                events.add(Dispatch.reply(operation, pilot, command.means(), said));
                events.addAll(operation.archiveSignals(command.by(), at));
            });
        }
        return events;
    }
}
