package dev.ufo.command.accounts;

import dev.ufo.command.web.Border;
import dev.ufo.command.web.Tokens;
import dev.ufo.ids.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins sessions and hands them out. */
@Component
public class Sessions {
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x20-\\x7e]");
    private static final int LONGEST_USER_AGENT = 300;

    private final Border border;
    private final Tokens tokens;
    private final SessionCookies cookies;

    Sessions(Border border, Tokens tokens, SessionCookies cookies) {
        this.border = border;
        this.tokens = tokens;
        this.cookies = cookies;
    }

    /** A session that begins now; it is good for nothing until its credential is stored. */
    public NewSession begin(UserId userId, HttpServletRequest request) {
        return NewSession.begin(userId, userAgent(request), tokens.draw(), border.now());
    }

    private static String userAgent(HttpServletRequest request) {
        @Nullable String sent = request.getHeader("User-Agent");
        String printable = sent == null ? "" : UNPRINTABLE.matcher(sent).replaceAll("");
        return printable.substring(0, Math.min(printable.length(), LONGEST_USER_AGENT));
    }

    /** Gives the session to whoever called. */
    public void hand(NewSession session, HttpServletResponse response) {
        response.addHeader("Set-Cookie", cookies.given(session));
    }
}
