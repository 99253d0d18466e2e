package dev.ufo.command.accounts.signup;

import dev.ufo.command.accounts.Account;
import dev.ufo.command.decision.Outcome;
import dev.ufo.door.Refusal;
import dev.ufo.door.Role;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetKind;
import dev.ufo.events.PersonalText;

/** One account an email. */
public final class SignUpDecision {
    private SignUpDecision() {}

    /** Makes the person, their fleet and their membership, or says that the email is taken. */
    public static Outcome decide(Account account, SignUp command) {
        return switch (account) {
            case PRESENT -> Outcome.refuse(Refusal.conflict("there is an account with this email; sign in"));
            case ABSENT ->
                Outcome.accept(
                        new UserSignedUp(
                                command.userId(),
                                command.emailLookup(),
                                personal(command, command.email()),
                                personal(command, command.name()),
                                command.at()),
                        new FleetCreated(
                                command.fleetId(),
                                personal(command, fleetName(command)),
                                FleetKind.PERSONAL,
                                command.userId(),
                                command.at()),
                        new MemberJoined(command.fleetId(), command.userId(), Role.OWNER, command.at()));
        };
    }

    private static String fleetName(SignUp command) {
        String owner = command.name().isEmpty()
                ? command.email().substring(0, command.email().indexOf('@'))
                : command.name();
        return owner + "'s fleet";
    }

    private static PersonalText personal(SignUp command, String text) {
        return new PersonalText(command.userId().value(), text);
    }
}
