package dev.ufo.command.members;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.fleets.Fleet;
import dev.ufo.door.Refusal;
import dev.ufo.ids.UserId;
import java.util.Optional;

/** Refuses if nobody has such an account, and changes nothing: for calls whose body is refused too, but later. */
public record RequirePerson(UserId userId) {
    static Outcome decide(Fleet people, RequirePerson command) {
        return Checks.passing(Outcome::unchanged, () -> check(people, command.userId()));
    }

    /** Refuses a person who has no account anywhere. */
    public static Optional<Refusal> check(Fleet fleet, UserId userId) {
        return Checks.require(
                fleet.people().containsKey(userId), () -> Refusal.notFound("there is nobody with this id"));
    }
}
