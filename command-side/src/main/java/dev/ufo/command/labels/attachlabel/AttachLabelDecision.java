package dev.ufo.command.labels.attachlabel;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.labels.LabelFacts;
import dev.ufo.events.AttributeEvent.LabelAttached;

/** A label is on an operation or not; putting it on again changes nothing. */
public final class AttachLabelDecision {
    private AttachLabelDecision() {}

    /** Puts a label on an operation, both of this fleet. */
    public static Outcome decide(LabelFacts facts, AttachLabel command) {
        return facts.of(
                command.fleetId(),
                command.labelId(),
                label -> facts.isAttached()
                        ? Outcome.unchanged()
                        : Outcome.accept(new LabelAttached(
                                command.operationId(), command.fleetId(), label, command.by(), command.at())));
    }
}
