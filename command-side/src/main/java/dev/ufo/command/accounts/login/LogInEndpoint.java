package dev.ufo.command.accounts.login;

import dev.ufo.command.accounts.Emails;
import dev.ufo.command.accounts.NewSession;
import dev.ufo.command.accounts.Passwords;
import dev.ufo.command.accounts.Sessions;
import dev.ufo.command.accounts.StoredPassword;
import dev.ufo.command.accounts.StoredPasswords;
import dev.ufo.command.accounts.StoredSessions;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.CallLimits;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RefusedException;
import dev.ufo.door.View;
import dev.ufo.ids.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/auth/login}. */
@RestController
class LogInEndpoint {
    private final Commands commands;
    private final Passwords passwords;
    private final StoredPasswords stored;
    private final StoredSessions begun;
    private final Sessions sessions;
    private final CallLimits limits;

    LogInEndpoint(
            Commands commands,
            Passwords passwords,
            StoredPasswords stored,
            StoredSessions begun,
            Sessions sessions,
            CallLimits limits) {
        this.commands = commands;
        this.passwords = passwords;
        this.stored = stored;
        this.begun = begun;
        this.sessions = sessions;
        this.limits = limits;
    }

    record LogInBody(@Nullable String email, @Nullable String password) {
        /** Never the password. */
        @Override
        public String toString() {
            return "LogInBody[" + email + "]";
        }
    }

    @PostMapping("/api/auth/login")
    Answer logIn(JsonBody body, HttpServletRequest request, HttpServletResponse response) {
        LogInBody form = body.read(LogInBody.class);
        String email = Emails.normal(form.email());
        StoredPassword proven = limits.logIn(
                Emails.isEmail(email) ? email : "", request, () -> prove(email, Fields.text(form.password())));
        UserId userId = proven.userId();
        Decided decided = commands.send(Actor.anonymous(), new LogIn(userId));
        NewSession session = sessions.begin(userId, request);
        if (!begun.begin(session, proven)) {
            throw new RefusedException(LogInDecision.REFUSAL);
        }
        sessions.hand(session, response);
        return new Answer.Shown(200, View.ACCOUNTS, userId, decided.position());
    }

    private StoredPassword prove(String email, String password) {
        Optional<StoredPassword> known = stored.of(email);
        boolean right = passwords.matches(password, known.map(StoredPassword::hash));
        StoredPassword proven = known.filter(_ -> right).orElseThrow(() -> new RefusedException(LogInDecision.REFUSAL));
        return passwords.isOutdated(proven.hash()) ? stored.replace(proven, passwords.hash(password)) : proven;
    }
}
