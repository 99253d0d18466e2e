package dev.ufo.command.crews.removemember;

import dev.ufo.command.crews.Crews;
import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Assignables;
import dev.ufo.command.operations.Crew;
import dev.ufo.events.Assignee;
import dev.ufo.events.CrewEvent.CrewMemberRemoved;

/** Taking a seat away that is not taken changes nothing. */
public final class RemoveCrewMemberDecision {
    private RemoveCrewMemberDecision() {}

    /** Takes the seat in a crew of this fleet away from whom the fleet has. */
    public static Outcome decide(Assignables assignables, RemoveCrewMember command) {
        return Crews.of(
                assignables,
                command.fleetId(),
                command.crewId(),
                crew -> Checks.passing(
                        () -> remove(crew, command.member().found().orElseThrow(), command),
                        () -> Crews.check(assignables, command.fleetId(), command.member())));
    }

    private static Outcome remove(Crew crew, Assignee member, RemoveCrewMember command) {
        return crew.seat(member).isEmpty()
                ? Outcome.unchanged()
                : Outcome.accept(new CrewMemberRemoved(command.crewId(), command.fleetId(), member, command.at()));
    }
}
