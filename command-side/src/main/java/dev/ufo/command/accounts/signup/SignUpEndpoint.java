package dev.ufo.command.accounts.signup;

import dev.ufo.command.accounts.NewSession;
import dev.ufo.command.accounts.Passwords;
import dev.ufo.command.accounts.Sessions;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.CallLimits;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RefusedException;
import dev.ufo.door.View;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import dev.ufo.store.Companions;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.SecretHashes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/auth/signup}: account, fleet, membership, password and first session, all or none. */
@RestController
class SignUpEndpoint {
    private final Commands commands;
    private final Border border;
    private final Passwords passwords;
    private final SecretHashes hashes;
    private final Sessions sessions;
    private final CallLimits limits;

    SignUpEndpoint(
            Commands commands,
            Border border,
            Passwords passwords,
            SecretHashes hashes,
            Sessions sessions,
            CallLimits limits) {
        this.commands = commands;
        this.border = border;
        this.passwords = passwords;
        this.hashes = hashes;
        this.sessions = sessions;
        this.limits = limits;
    }

    @PostMapping("/api/auth/signup")
    Answer signUp(JsonBody body, HttpServletRequest request, HttpServletResponse response) {
        SignUpForm form = SignUpForm.of(body.read(SignUpForm.Body.class));
        form.refusal().ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        limits.signUp(request);
        UserId userId = new UserId(border.newId());
        NewSession session = sessions.begin(userId, request);
        SignUp command = new SignUp(
                userId,
                new FleetId(border.newId()),
                form.email(),
                hashes.emailLookup(form.email()),
                form.name(),
                border.now());
        Companions credentials = new Companions(List.of(password(userId, form), session.credential()), List.of());
        Decided decided = commands.send(Actor.anonymous(), command, credentials);
        sessions.hand(session, response);
        return new Answer.Shown(201, View.ACCOUNTS, userId, decided.position());
    }

    private CredentialChange password(UserId userId, SignUpForm form) {
        return new CredentialChange.Add(
                Passwords.KIND,
                hashes.ofEmail(form.email()),
                userId.value(),
                null,
                passwords.hash(form.password()),
                null,
                null);
    }
}
