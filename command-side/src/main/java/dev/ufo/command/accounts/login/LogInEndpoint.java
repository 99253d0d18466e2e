package dev.ufo.command.accounts.login;

import dev.ufo.command.accounts.Emails;
import dev.ufo.command.accounts.NewSession;
import dev.ufo.command.accounts.Passwords;
import dev.ufo.command.accounts.Sessions;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RefusedException;
import dev.ufo.door.View;
import dev.ufo.ids.UserId;
import dev.ufo.store.credentials.Credential;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.credentials.SecretHashes;
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
    private final Credentials credentials;
    private final SecretHashes hashes;
    private final Sessions sessions;

    LogInEndpoint(
            Commands commands, Passwords passwords, Credentials credentials, SecretHashes hashes, Sessions sessions) {
        this.commands = commands;
        this.passwords = passwords;
        this.credentials = credentials;
        this.hashes = hashes;
        this.sessions = sessions;
    }

    record LogInBody(@Nullable String email, @Nullable String password) {
        /** Never the password. */
        @Override
        public String toString() {
            return "LogInBody[" + email + "]";
        }
    }

    @PostMapping("/api/auth/login")
    Answer logIn(JsonBody body, HttpServletResponse response) {
        LogInBody form = body.read(LogInBody.class);
        UserId userId = known(form);
        Decided decided = commands.send(Actor.anonymous(), new LogIn(userId));
        NewSession session = sessions.begin(userId);
        var _ = credentials.add(session.credential());
        sessions.hand(session, response);
        return new Answer.Shown(200, View.ACCOUNTS, userId, decided.position());
    }

    private UserId known(LogInBody form) {
        Optional<Credential> stored = credentials.find(Passwords.KIND, hashes.ofEmail(Emails.normal(form.email())));
        boolean right = passwords.matches(Fields.text(form.password()), stored.map(Credential::secret));
        return stored.filter(_ -> right)
                .map(credential -> new UserId(credential.subject()))
                .orElseThrow(() -> new RefusedException(LogInDecision.REFUSAL));
    }
}
