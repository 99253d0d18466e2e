package dev.ufo.command.crews;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Given;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Assignables;
import dev.ufo.command.operations.AssigneeFields;
import dev.ufo.command.operations.Crew;
import dev.ufo.door.Refusal;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What decisions about crews have in common. */
public final class Crews {
    private static final Refusal NOT_A_MEMBER =
            Refusal.badRequest("member_type is pilot or user, and member_id the id of one of this fleet");

    private Crews() {}

    /** Decides on a crew of this fleet, or says that there is none. */
    public static Outcome of(
            Assignables assignables, FleetId fleetId, CrewId crewId, Function<Crew, Outcome> decision) {
        return assignables
                .crew(fleetId, crewId)
                .map(decision)
                .orElseGet(() -> Outcome.refuse(Refusal.notFound("there is no such crew in this fleet")));
    }

    /** Reads who is meant; whether there is such a one is for {@link #check} to say. */
    public static Given<Assignee> member(@Nullable String type, @Nullable String id) {
        Given<Assignee> read = AssigneeFields.read(type, id);
        return read.found()
                .filter(member -> member.type() != AssigneeType.CREW)
                .map(Given::of)
                .orElseGet(() -> Given.unreadable(NOT_A_MEMBER));
    }

    /** Refuses whom the fleet does not have, or no crew can have. */
    public static Optional<Refusal> check(Assignables assignables, FleetId fleetId, Given<Assignee> member) {
        return Checks.first(
                member::fault,
                () -> Checks.require(
                        member.found()
                                .filter(known ->
                                        assignables.check(fleetId, known).isEmpty())
                                .isPresent(),
                        () -> NOT_A_MEMBER));
    }
}
