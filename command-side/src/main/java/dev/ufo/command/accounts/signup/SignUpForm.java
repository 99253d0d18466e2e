package dev.ufo.command.accounts.signup;

import dev.ufo.command.accounts.Emails;
import dev.ufo.command.accounts.PasswordRules;
import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in.
 *
 * @param email in its normal form
 */
record SignUpForm(String email, String password, String name) {
    /** The form as it is sent. */
    record Body(
            @Nullable String email,
            @Nullable String password,
            @Nullable String name) {}

    static SignUpForm of(Body body) {
        return new SignUpForm(Emails.normal(body.email()), Fields.text(body.password()), Fields.text(body.name()));
    }

    /** What is wrong with it, if anything. It is judged here, since the password never becomes part of a command. */
    Optional<Refusal> refusal() {
        return Checks.first(
                () -> Checks.require(Emails.isEmail(email), () -> Refusal.badRequest("this is not an email address")),
                () -> PasswordRules.check(password),
                () -> PeopleText.check("name", name, PeopleText.NAME));
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "SignUpForm[" + email + "]";
    }
}
