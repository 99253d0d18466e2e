package dev.ufo.command.accounts;

import dev.ufo.command.accounts.login.LogIn;
import dev.ufo.command.accounts.login.LogInDecision;
import dev.ufo.command.accounts.signup.SignUp;
import dev.ufo.command.accounts.signup.SignUpDecision;
import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.events.EventTags;

/** What is decided about accounts. */
public final class AccountsModule {
    private static final StateModel<Account> ACCOUNT = new StateModel<>(Account.ABSENT, Account::evolve);

    private AccountsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(
                        SignUp.class,
                        command -> Boundary.anyOf(EventTags.email(command.emailLookup())),
                        ACCOUNT,
                        SignUpDecision::decide)
                .on(
                        LogIn.class,
                        command -> Boundary.anyOf(EventTags.tag("user", command.userId())),
                        ACCOUNT,
                        LogInDecision::decide);
    }
}
