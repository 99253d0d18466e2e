package dev.ufo.command.accounts.renameuser;

import dev.ufo.command.accounts.AccountHolder;
import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.events.AccountEvent.UserRenamed;
import dev.ufo.events.PersonalText;

/** A person may be called anything that fits. */
public final class RenameUserDecision {
    private RenameUserDecision() {}

    /** Renames the person; the name they have already changes nothing. */
    public static Outcome decide(AccountHolder person, RenameUser command) {
        return person.signedUp()
                ? Checks.passing(
                        () -> rename(person, command), () -> PeopleText.check("name", command.name(), PeopleText.NAME))
                : Outcome.refuse(AccountHolder.UNKNOWN);
    }

    private static Outcome rename(AccountHolder person, RenameUser command) {
        return person.name().equals(command.name())
                ? Outcome.unchanged()
                : Outcome.accept(new UserRenamed(
                        command.userId(), new PersonalText(command.userId().value(), command.name()), command.at()));
    }
}
