package dev.ufo.command.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that carries a session (contract section 1.4).
 *
 * @param secure whether browsers may send it over TLS only
 */
public record SessionCookies(boolean secure) {
    private static final String NAME = "ufo_session";

    /** An HTTP date always has two digits for the day, unlike {@code RFC_1123_DATE_TIME} (RFC 9110 section 5.6.7). */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    /** The value of {@code Set-Cookie} that hands out a session. */
    public String given(NewSession session) {
        return NAME + "=" + session.token() + "; Path=/; Expires=" + httpDate(session.expiresAt())
                + "; HttpOnly; SameSite=Lax" + security();
    }

    /** The value of {@code Set-Cookie} that takes the session back. */
    public String cleared() {
        return NAME + "=; Path=/; Max-Age=0; HttpOnly" + security();
    }

    /** The token a call brought, if any. */
    public static Optional<String> token(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    private String security() {
        return secure ? "; Secure" : "";
    }

    private static String httpDate(Instant time) {
        return HTTP_DATE.format(time);
    }
}
