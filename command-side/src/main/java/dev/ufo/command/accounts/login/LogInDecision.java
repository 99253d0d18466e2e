package dev.ufo.command.accounts.login;

import dev.ufo.command.accounts.Account;
import dev.ufo.command.decision.Outcome;
import dev.ufo.door.Refusal;

/** Whoever has an account may come in. */
public final class LogInDecision {
    /** One answer for every reason, so that nobody learns which emails have accounts. */
    static final Refusal REFUSAL = Refusal.unauthenticated("wrong email or password");

    private LogInDecision() {}

    /** Changes nothing, or says that there is no such account. */
    public static Outcome decide(Account account, LogIn command) {
        return switch (account) {
            case PRESENT -> Outcome.unchanged();
            case ABSENT -> Outcome.refuse(REFUSAL);
        };
    }
}
