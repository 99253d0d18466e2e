package dev.ufo.command.accounts.changepassword;

import dev.ufo.command.accounts.AccountHolder;
import dev.ufo.command.decision.Outcome;
import dev.ufo.events.AccountEvent.AccessTokenRevoked;
import dev.ufo.events.AccountEvent.PasswordChanged;
import dev.ufo.events.UfoEvent;
import java.util.ArrayList;
import java.util.List;

/** Whoever has an account may change its password. */
public final class ChangePasswordDecision {
    private ChangePasswordDecision() {}

    /** Notes the change, and revokes all tokens if they are to end. */
    public static Outcome decide(AccountHolder person, ChangePassword command) {
        if (!person.signedUp()) {
            return Outcome.refuse(AccountHolder.UNKNOWN);
        }
        List<UfoEvent> events = new ArrayList<>();
        events.add(new PasswordChanged(command.userId(), command.at()));
        if (command.endTokens()) {
            person.tokens()
                    .keySet()
                    .forEach(token -> events.add(new AccessTokenRevoked(token, command.userId(), command.at())));
        }
        return Outcome.accept(events);
    }
}
