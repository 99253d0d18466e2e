package dev.ufo.command.rovers.retagrover;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.rovers.Rover;
import dev.ufo.events.RoverEvent.RoverTagsChanged;

/** The tags that a rover tells of itself are left alone (contract section 3.11). */
public final class RetagRoverDecision {
    private RetagRoverDecision() {}

    /** Gives a rover of this fleet other tags than it has. */
    public static Outcome decide(Rover rover, RetagRover command) {
        return rover.in(
                command.fleetId(),
                enrolled -> Checks.passing(
                        () -> enrolled.tags().equals(command.tags())
                                ? Outcome.unchanged()
                                : Outcome.accept(new RoverTagsChanged(
                                        command.roverId(),
                                        command.fleetId(),
                                        command.tags(),
                                        command.by(),
                                        command.at())),
                        () -> PeopleText.checkTags("tags", command.tags())));
    }
}
