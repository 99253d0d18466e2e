package dev.ufo.command.operations.retagoperation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.events.AttributeEvent.OperationRetagged;

/** Counts for a run that is queued already; one that a rover holds goes on where it is (contract section 3.7). */
public final class RetagOperationDecision {
    private RetagOperationDecision() {}

    /** Replaces both lists of an operation of this fleet. */
    public static Outcome decide(OperationFacts facts, RetagOperation command) {
        return facts.of(
                command.fleetId(),
                operation -> Checks.passing(
                        () -> retag(operation, command),
                        () -> PeopleText.checkTags("required_tags", command.requiredTags()),
                        () -> PeopleText.checkTags("excluded_tags", command.excludedTags())));
    }

    private static Outcome retag(Written operation, RetagOperation command) {
        return Outcome.accept(new OperationRetagged(
                operation.id(),
                command.fleetId(),
                command.requiredTags(),
                command.excludedTags(),
                operation.activeRun(),
                command.by(),
                command.at()));
    }
}
