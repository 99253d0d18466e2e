package dev.ufo.query.accounts;

import dev.ufo.door.OwnSession;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/me/sessions}. */
@RestController
final class SessionsEndpoint {
    private final SessionQuery sessions;

    SessionsEndpoint(SessionQuery sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/api/me/sessions")
    List<SessionView> sessions(OwnSession caller) {
        return sessions.of(caller);
    }
}
