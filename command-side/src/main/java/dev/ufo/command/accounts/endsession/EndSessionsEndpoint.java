package dev.ufo.command.accounts.endsession;

import dev.ufo.command.accounts.SessionCookies;
import dev.ufo.command.accounts.StoredSessions;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.OwnSession;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.ids.SessionId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code DELETE /api/me/sessions/{id}} and {@code DELETE /api/me/sessions}, which ends all but the one that calls. Sessions
 * are credentials, not facts: their end is no event.
 */
@RestController
class EndSessionsEndpoint {
    private final StoredSessions sessions;
    private final SessionCookies cookies;

    EndSessionsEndpoint(StoredSessions sessions, SessionCookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @DeleteMapping("/api/me/sessions/{id}")
    Answer end(OwnSession caller, @PathVariable String id, HttpServletResponse response) {
        SessionId sessionId = Fields.pathId(id, SessionId::new);
        if (!sessions.end(caller.userId(), sessionId)) {
            throw new RefusedException(Refusal.notFound("you have no such session"));
        }
        if (sessionId.equals(caller.sessionId())) {
            response.addHeader("Set-Cookie", cookies.cleared());
        }
        return new Answer.Plain(204, null);
    }

    @DeleteMapping("/api/me/sessions")
    Answer endOthers(OwnSession caller) {
        sessions.endOthers(caller.userId(), caller.sessionId());
        return new Answer.Plain(204, null);
    }
}
