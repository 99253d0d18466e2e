package dev.ufo.command.labels.createlabel;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.labels.Labels;
import dev.ufo.door.Refusal;
import dev.ufo.events.LabelEvent.LabelCreated;
import java.util.Optional;

/** One label a name, in a fleet. */
public final class CreateLabelDecision {
    private CreateLabelDecision() {}

    /** Makes the label unless a value is wrong or the name is taken. */
    public static Outcome decide(Labels labels, CreateLabel command) {
        return Checks.passing(
                () -> Outcome.accept(new LabelCreated(
                        command.labelId(), command.fleetId(), command.name(), command.color(), command.at())),
                () -> check(command),
                () -> Checks.require(
                        labels.isFree(command.fleetId(), command.name()),
                        () -> Refusal.conflict("there is a label with this name")));
    }

    /** What is wrong with its values by themselves. */
    public static Optional<Refusal> check(CreateLabel command) {
        return Checks.first(
                () -> PeopleText.checkNotBlank("name", command.name(), PeopleText.NAME),
                () -> PeopleText.check("color", command.color(), PeopleText.NAME));
    }
}
