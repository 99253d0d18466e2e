package dev.ufo.server.door;

import dev.ufo.door.Caller;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.SignedIn;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.Uuids;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Finds out which person calls, and as whom in which fleet (contract sections 1.4 and 1.6). */
final class CallerResolver implements HandlerMethodArgumentResolver {
    /** The session cookie's name. */
    static final String COOKIE = "ufo_session";

    private final Sessions sessions;

    CallerResolver(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request = Calls.of(webRequest);
        String token = token(request)
                .orElseThrow(() -> new RefusedException(Refusal.unauthenticated("you are not signed in")));
        return parameter.getParameterType() == SignedIn.class
                ? signedIn(sessions.find(token, Optional.empty()))
                : caller(token, fleet(request));
    }

    private Caller caller(String token, Optional<FleetId> fleet) {
        Optional<Session> session = sessions.find(token, fleet);
        SignedIn signedIn = signedIn(session);
        FleetId fleetId =
                fleet.orElseThrow(() -> new RefusedException(Refusal.badRequest("name the fleet: ?fleet=<fleet id>")));
        return session.flatMap(Session::role)
                .map(role -> new Caller(signedIn.userId(), fleetId, role))
                .orElseThrow(() -> new RefusedException(Refusal.forbidden("you are not a member of this fleet")));
    }

    private static SignedIn signedIn(Optional<Session> session) {
        return session.map(found -> new SignedIn(found.userId()))
                .orElseThrow(
                        () -> new RefusedException(Refusal.unauthenticated("your session has ended; sign in again")));
    }

    private static Optional<FleetId> fleet(HttpServletRequest request) {
        return Calls.queryParameter(request, "fleet").flatMap(Uuids::parse).map(FleetId::new);
    }

    /** The session token of a call, if it has one. */
    static Optional<String> token(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .filter(value -> !value.isEmpty());
    }
}
