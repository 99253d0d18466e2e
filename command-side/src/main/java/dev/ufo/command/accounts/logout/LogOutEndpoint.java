package dev.ufo.command.accounts.logout;

import dev.ufo.command.accounts.NewSession;
import dev.ufo.command.accounts.SessionCookies;
import dev.ufo.door.Answer;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.credentials.SecretHashes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/auth/logout}: ends the session the cookie names, if it names one. */
@RestController
class LogOutEndpoint {
    private final Credentials credentials;
    private final SessionCookies cookies;

    LogOutEndpoint(Credentials credentials, SessionCookies cookies) {
        this.credentials = credentials;
        this.cookies = cookies;
    }

    @PostMapping("/api/auth/logout")
    Answer logOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookies.token(request).ifPresent(this::end);
        response.addHeader("Set-Cookie", cookies.cleared());
        return new Answer.Plain(204, null);
    }

    private void end(String token) {
        var _ = credentials.remove(NewSession.KIND, SecretHashes.ofToken(token));
    }
}
