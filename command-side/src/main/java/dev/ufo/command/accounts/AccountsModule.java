package dev.ufo.command.accounts;

import dev.ufo.command.accounts.changepassword.ChangePassword;
import dev.ufo.command.accounts.changepassword.ChangePasswordDecision;
import dev.ufo.command.accounts.createaccesstoken.CreateAccessToken;
import dev.ufo.command.accounts.createaccesstoken.CreateAccessTokenDecision;
import dev.ufo.command.accounts.login.LogIn;
import dev.ufo.command.accounts.login.LogInDecision;
import dev.ufo.command.accounts.renameuser.RenameUser;
import dev.ufo.command.accounts.renameuser.RenameUserDecision;
import dev.ufo.command.accounts.revokeaccesstoken.RevokeAccessToken;
import dev.ufo.command.accounts.revokeaccesstoken.RevokeAccessTokenDecision;
import dev.ufo.command.accounts.signup.SignUp;
import dev.ufo.command.accounts.signup.SignUpDecision;
import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.events.EventTags;
import dev.ufo.ids.UserId;

/** What is decided about accounts. */
public final class AccountsModule {
    private static final StateModel<Account> ACCOUNT = new StateModel<>(Account.ABSENT, Account::evolve);

    private static final StateModel<AccountHolder> HOLDER =
            new StateModel<>(AccountHolder.NOBODY, AccountHolder::evolve);

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
                        LogInDecision::decide)
                .on(RenameUser.class, command -> person(command.userId()), HOLDER, RenameUserDecision::decide)
                .on(ChangePassword.class, command -> person(command.userId()), HOLDER, ChangePasswordDecision::decide)
                .on(CreateAccessToken.class, AccountsModule::personInFleet, HOLDER, CreateAccessTokenDecision::decide)
                .on(
                        RevokeAccessToken.class,
                        command -> person(command.userId()),
                        HOLDER,
                        RevokeAccessTokenDecision::decide);
    }

    private static Boundary person(UserId userId) {
        return Boundary.anyOf(EventTags.tag("user", userId));
    }

    private static Boundary personInFleet(CreateAccessToken command) {
        return command.form()
                .fleetId()
                .found()
                .map(fleet -> Boundary.anyOf(
                        EventTags.tag("user", command.userId()), EventTags.member(fleet, command.userId())))
                .orElseGet(() -> person(command.userId()));
    }
}
