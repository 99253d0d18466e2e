package dev.ufo.command.labels;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.labels.attachlabel.AttachLabel;
import dev.ufo.command.labels.attachlabel.AttachLabelDecision;
import dev.ufo.command.labels.createlabel.CreateLabel;
import dev.ufo.command.labels.createlabel.CreateLabelDecision;
import dev.ufo.command.labels.deletelabel.DeleteLabel;
import dev.ufo.command.labels.deletelabel.DeleteLabelDecision;
import dev.ufo.command.labels.detachlabel.DetachLabel;
import dev.ufo.command.labels.detachlabel.DetachLabelDecision;
import dev.ufo.events.EventTags;

/** What is decided about labels. */
public final class LabelsModule {
    private static final StateModel<Labels> LABELS = new StateModel<>(Labels.NONE, Labels::evolve);
    private static final StateModel<LabelFacts> FACTS = new StateModel<>(LabelFacts.NONE, LabelFacts::evolve);

    private LabelsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(CreateLabel.class, LabelsModule::sameName, LABELS, CreateLabelDecision::decide)
                .on(
                        DeleteLabel.class,
                        command -> Boundary.anyOf(EventTags.tag("label", command.labelId())),
                        LABELS,
                        DeleteLabelDecision::decide)
                .on(
                        AttachLabel.class,
                        command -> LabelFacts.boundary(command.operationId(), command.labelId()),
                        FACTS,
                        AttachLabelDecision::decide)
                .on(
                        DetachLabel.class,
                        command -> LabelFacts.boundary(command.operationId(), command.labelId()),
                        FACTS,
                        DetachLabelDecision::decide);
    }

    /** Whoever has the name; no label has one that will be refused anyway. */
    private static Boundary sameName(CreateLabel command) {
        return CreateLabelDecision.check(command).isPresent()
                ? Boundary.anyOf(EventTags.tag("label", command.labelId()))
                : Boundary.anyOf(EventTags.labelName(command.fleetId(), command.name()));
    }
}
