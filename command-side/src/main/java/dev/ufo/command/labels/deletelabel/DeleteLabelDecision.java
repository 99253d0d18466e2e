package dev.ufo.command.labels.deletelabel;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.labels.Labels;
import dev.ufo.events.LabelEvent.LabelDeleted;

/** A label can be deleted at any time; its name is free then. */
public final class DeleteLabelDecision {
    private DeleteLabelDecision() {}

    /** Deletes a label of this fleet. */
    public static Outcome decide(Labels labels, DeleteLabel command) {
        return labels.find(command.labelId(), command.fleetId())
                .map(label -> Outcome.accept(
                        new LabelDeleted(command.labelId(), command.fleetId(), label.name(), command.at())))
                .orElseGet(() -> Outcome.refuse(Labels.UNKNOWN));
    }
}
