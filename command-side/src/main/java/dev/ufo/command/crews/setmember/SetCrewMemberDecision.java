package dev.ufo.command.crews.setmember;

import dev.ufo.command.crews.Crews;
import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.Assignables;
import dev.ufo.command.operations.Crew;
import dev.ufo.command.operations.Crew.Seat;
import dev.ufo.events.Assignee;
import dev.ufo.events.CrewEvent.CrewMemberSet;

/** A pilot or a member of the fleet has one seat in a crew; who has it already gets the other role (contract section 3.10). */
public final class SetCrewMemberDecision {
    private SetCrewMemberDecision() {}

    /** Gives the seat in a crew of this fleet. */
    public static Outcome decide(Assignables assignables, SetCrewMember command) {
        return Crews.of(
                assignables,
                command.fleetId(),
                command.crewId(),
                crew -> Checks.passing(
                        () -> seat(crew, command.member().found().orElseThrow(), command),
                        () -> Crews.check(assignables, command.fleetId(), command.member()),
                        () -> PeopleText.check("role", command.role(), PeopleText.NAME)));
    }

    private static Outcome seat(Crew crew, Assignee member, SetCrewMember command) {
        boolean isSame = crew.seat(member)
                .filter(new Seat(member, command.role())::equals)
                .isPresent();
        return isSame
                ? Outcome.unchanged()
                : Outcome.accept(
                        new CrewMemberSet(command.crewId(), command.fleetId(), member, command.role(), command.at()));
    }
}
