package dev.ufo.command.rovers.refreshtags;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.rovers.Rover;
import dev.ufo.door.Refusal;
import dev.ufo.events.RoverEvent.RoverAutoTagsChanged;

/** Rovers tell their tags before every claim; only a change is a fact. */
public final class RefreshTagsDecision {
    private RefreshTagsDecision() {}

    /** Records other tags than before. */
    public static Outcome decide(Rover rover, RefreshTags command) {
        return switch (rover) {
            case Rover.Absent _ -> Outcome.refuse(Refusal.unauthenticated("this rover was removed; enroll it again"));
            case Rover.Enrolled enrolled when enrolled.autoTags().equals(command.autoTags()) -> Outcome.unchanged();
            case Rover.Enrolled enrolled ->
                Checks.passing(
                        () -> Outcome.accept(new RoverAutoTagsChanged(
                                command.roverId(), enrolled.fleetId(), command.autoTags(), command.at())),
                        () -> PeopleText.checkTags("tags", command.autoTags()));
        };
    }
}
