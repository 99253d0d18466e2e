package dev.ufo.command.labels.detachlabel;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.labels.LabelFacts;
import dev.ufo.events.AttributeEvent.LabelDetached;

/** Taking off a label that is not on changes nothing. */
public final class DetachLabelDecision {
    private DetachLabelDecision() {}

    /** Takes a label off an operation, both of this fleet. */
    public static Outcome decide(LabelFacts facts, DetachLabel command) {
        return facts.of(
                command.fleetId(),
                command.labelId(),
                label -> !facts.isAttached()
                        ? Outcome.unchanged()
                        : Outcome.accept(new LabelDetached(
                                command.operationId(), command.fleetId(), label, command.by(), command.at())));
    }
}
