package dev.ufo.command.accounts;

import dev.ufo.command.web.Border;
import dev.ufo.command.web.Tokens;
import dev.ufo.ids.UserId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Begins sessions and hands them out. */
@Component
public class Sessions {
    private final Border border;
    private final Tokens tokens;
    private final SessionCookies cookies;

    Sessions(Border border, Tokens tokens, SessionCookies cookies) {
        this.border = border;
        this.tokens = tokens;
        this.cookies = cookies;
    }

    /** A session that begins now; it is good for nothing until its credential is stored. */
    public NewSession begin(UserId userId) {
        return NewSession.begin(userId, tokens.draw(), border.now());
    }

    /** Gives the session to whoever called. */
    public void hand(NewSession session, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookies.given(session));
    }
}
