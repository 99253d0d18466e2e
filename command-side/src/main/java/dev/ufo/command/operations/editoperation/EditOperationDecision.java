package dev.ufo.command.operations.editoperation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.events.AttributeEvent.OperationEdited;
import java.util.Objects;

/** A run that was dispatched before keeps what it was told; the next one is told the new words. */
public final class EditOperationDecision {
    private EditOperationDecision() {}

    /** Changes title, body or both of an operation of this fleet; the same words change nothing. */
    public static Outcome decide(OperationFacts facts, EditOperation command) {
        return facts.of(command.fleetId(), operation -> edit(operation, command));
    }

    private static Outcome edit(Written operation, EditOperation command) {
        String title =
                Objects.requireNonNullElse(command.title(), operation.content().title());
        String body =
                Objects.requireNonNullElse(command.body(), operation.content().body());
        boolean isSame = title.equals(operation.content().title())
                && body.equals(operation.content().body());
        return Checks.passing(
                () -> isSame
                        ? Outcome.unchanged()
                        : Outcome.accept(new OperationEdited(
                                operation.id(), command.fleetId(), title, body, command.by(), command.at())),
                () -> PeopleText.checkNotEmpty("title", title, PeopleText.TITLE),
                () -> PeopleText.check("body", body, PeopleText.BODY));
    }
}
