package dev.ufo.server.door;

import dev.ufo.command.accounts.AccessTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What is read from a call's first lines. */
final class Calls {
    private Calls() {}

    /** The servlet request behind Spring's. */
    static HttpServletRequest of(NativeWebRequest request) {
        return Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    }

    /** The first value in the address; a form in the body, which the servlet API would mix in, does not count. */
    static Optional<String> queryParameter(HttpServletRequest request, String name) {
        String raw = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .getFirst(name);
        try {
            return Optional.ofNullable(raw).map(value -> UriUtils.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The access token of a person's program, if the call brings one; such a call is no browser's, and its cookies do not count. */
    static Optional<String> accessToken(HttpServletRequest request) {
        return bearer(request).filter(token -> token.startsWith(AccessTokens.PREFIX));
    }

    /** The bearer of {@code Authorization: Bearer <token>}; the scheme is case-sensitive, with exactly one space. */
    static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()))
                .filter(token -> !token.isEmpty() && token.indexOf(' ') < 0);
    }
}
