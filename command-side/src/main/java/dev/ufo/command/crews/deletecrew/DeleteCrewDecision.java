package dev.ufo.command.crews.deletecrew;

import dev.ufo.command.crews.Crews;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Assignables;
import dev.ufo.events.CrewEvent.CrewDeleted;

/** A crew can be deleted at any time; what was given to it stays, and nobody has it then. */
public final class DeleteCrewDecision {
    private DeleteCrewDecision() {}

    /** Deletes a crew of this fleet. */
    public static Outcome decide(Assignables assignables, DeleteCrew command) {
        return Crews.of(
                assignables,
                command.fleetId(),
                command.crewId(),
                _ -> Outcome.accept(new CrewDeleted(command.crewId(), command.fleetId(), command.at())));
    }
}
