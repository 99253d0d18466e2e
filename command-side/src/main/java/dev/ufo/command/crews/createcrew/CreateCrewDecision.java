package dev.ufo.command.crews.createcrew;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.Assignables;
import dev.ufo.events.CrewEvent.CrewCreated;

/** A fleet may have any number of crews, and several of one name. */
public final class CreateCrewDecision {
    private CreateCrewDecision() {}

    /** Makes the crew, in which nobody is yet, unless its name is wrong. */
    public static Outcome decide(Assignables assignables, CreateCrew command) {
        return Checks.passing(
                () -> Outcome.accept(
                        new CrewCreated(command.crewId(), command.fleetId(), command.name(), command.at())),
                () -> PeopleText.checkNotEmpty("name", command.name(), PeopleText.NAME));
    }
}
