package dev.ufo.command.accounts.changepassword;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.accounts.NewSession;
import dev.ufo.command.accounts.PasswordRules;
import dev.ufo.command.accounts.Passwords;
import dev.ufo.command.accounts.Sessions;
import dev.ufo.command.accounts.StoredPassword;
import dev.ufo.command.accounts.StoredPasswords;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.CallLimits;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.OwnSession;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.View;
import dev.ufo.store.Companions;
import dev.ufo.store.CredentialChange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/me/password}: the hash and the sessions change in the append's own transaction. The caller gets a session
 * anew, all others end.
 */
@RestController
class ChangePasswordEndpoint {
    private final Commands commands;
    private final Border border;
    private final Passwords passwords;
    private final StoredPasswords stored;
    private final Sessions sessions;
    private final CallLimits limits;

    ChangePasswordEndpoint(
            Commands commands,
            Border border,
            Passwords passwords,
            StoredPasswords stored,
            Sessions sessions,
            CallLimits limits) {
        this.commands = commands;
        this.border = border;
        this.passwords = passwords;
        this.stored = stored;
        this.sessions = sessions;
        this.limits = limits;
    }

    record Body(
            @JsonProperty("current_password") @Nullable String currentPassword,
            @JsonProperty("new_password") @Nullable String newPassword,
            @JsonProperty("end_tokens") @Nullable Boolean endTokens) {
        /** Never the passwords. */
        @Override
        public String toString() {
            return "Body[]";
        }
    }

    @PostMapping("/api/me/password")
    Answer change(OwnSession caller, JsonBody body, HttpServletRequest request, HttpServletResponse response) {
        Body sent = body.read(Body.class);
        String chosen = Fields.text(sent.newPassword());
        PasswordRules.check(chosen).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        StoredPassword known =
                limits.confirm(caller.userId(), () -> confirmed(caller, Fields.text(sent.currentPassword())));
        NewSession session = sessions.begin(caller.userId(), request);
        UUID person = caller.userId().value();
        Companions credentials = new Companions(
                List.of(
                        new CredentialChange.RemoveAll(Passwords.KIND, person),
                        new CredentialChange.RemoveAll(NewSession.KIND, person),
                        new CredentialChange.Add(
                                Passwords.KIND, known.lookup(), person, null, passwords.hash(chosen), null, null),
                        session.credential()),
                List.of());
        ChangePassword command =
                new ChangePassword(caller.userId(), Boolean.TRUE.equals(sent.endTokens()), border.now());
        Decided decided = commands.send(Actor.of(caller), command, credentials);
        sessions.hand(session, response);
        return new Answer.Done(204, Set.of(View.ACCOUNTS, View.ACCESS_TOKENS), decided.position());
    }

    private StoredPassword confirmed(OwnSession caller, String password) {
        return stored.of(caller.userId())
                .filter(known -> passwords.matches(password, Optional.of(known.hash())))
                .orElseThrow(() -> new RefusedException(Refusal.forbidden("this is not your current password")));
    }
}
