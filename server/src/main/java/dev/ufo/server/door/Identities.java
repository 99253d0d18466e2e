package dev.ufo.server.door;

import dev.ufo.door.Caller;
import dev.ufo.door.OwnSession;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.Role;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.SignedIn;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import dev.ufo.ids.Uuids;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who calls, and as whom in which fleet (contract sections 1.4 to 1.6). */
final class Identities {
    /** The session cookie's name. */
    static final String COOKIE = "ufo_session";

    private static final String ROVERS = "/api/rover/";
    private static final String ENROLL = ROVERS + "enroll";

    private final Sessions sessions;

    Identities(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * The person, or the program that holds a token of theirs.
     *
     * @throws RefusedException 401, 403 for a token that is not good for this
     */
    SignedIn signedIn(HttpServletRequest request) {
        Optional<String> accessToken = Calls.accessToken(request);
        if (accessToken.isEmpty()) {
            return new SignedIn(valid(sessions.find(requireToken(request), Optional.empty()))
                    .userId());
        }
        TokenGrant grant = valid(accessToken.get(), Optional.empty());
        grant.requireScope(request);
        grant.requireNoFleet(request);
        return new SignedIn(grant.userId());
    }

    /**
     * The person in their browser.
     *
     * @throws RefusedException 401, 403 for a token
     */
    OwnSession ownSession(HttpServletRequest request) {
        Optional<String> accessToken = Calls.accessToken(request);
        if (accessToken.isPresent()) {
            var _ = valid(accessToken.get(), Optional.empty());
            throw new RefusedException(TokenGrant.NOT_FOR_TOKENS);
        }
        Session session = valid(sessions.find(requireToken(request), Optional.empty()));
        return new OwnSession(session.userId(), session.sessionId());
    }

    /**
     * The person, or the program that holds a token of theirs, as a member of the fleet that the query names.
     *
     * @throws RefusedException 401, 403 for a token that is not good for this, 400 without a fleet, 403 for a fleet one is
     *     no member of
     */
    Caller member(HttpServletRequest request) {
        Optional<FleetId> fleet =
                Calls.queryParameter(request, "fleet").flatMap(Uuids::parse).map(FleetId::new);
        Optional<String> accessToken = Calls.accessToken(request);
        if (accessToken.isEmpty()) {
            Session session = valid(sessions.find(requireToken(request), fleet));
            return member(session.userId(), require(fleet), session.role());
        }
        TokenGrant grant = valid(accessToken.get(), fleet);
        grant.requireScope(request);
        return member(grant.userId(), require(fleet), grant.roleIn(require(fleet)));
    }

    /**
     * As {@link #member}, but owners and admins only.
     *
     * @throws RefusedException as there, and 403 for a plain member
     */
    Caller manager(HttpServletRequest request) {
        Caller member = member(request);
        if (!member.role().isManager()) {
            throw new RefusedException(
                    Refusal.forbidden("only an owner or admin of this fleet may do this; ask one of them"));
        }
        return member;
    }

    /**
     * The rover.
     *
     * @throws RefusedException 401
     */
    RoverCaller rover(HttpServletRequest request) {
        String token = Calls.bearer(request)
                .orElseThrow(
                        () -> new RefusedException(Refusal.unauthenticated("a rover's connection token is missing")));
        return sessions.findRover(token)
                .orElseThrow(() -> new RefusedException(
                        Refusal.unauthenticated("this connection token is not known; enroll the rover again")));
    }

    /**
     * By what the caller is let in, if they may be: a name that is nobody else's. Whoever enrolls is named by the code, known
     * or not, since a code for one rover is gone once it was used.
     */
    Optional<String> credential(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals(ENROLL)) {
            return Calls.bearer(request).map(code -> "code " + code);
        }
        return path.startsWith(ROVERS)
                ? Calls.bearer(request).flatMap(sessions::findRover).map(rover -> "rover " + rover.roverId())
                : credentialOfPerson(request);
    }

    private Optional<String> credentialOfPerson(HttpServletRequest request) {
        return Calls.accessToken(request)
                .map(token -> sessions.findGrant(token, Optional.empty()).map(grant -> "token " + grant.tokenId()))
                .orElseGet(() -> token(request)
                        .flatMap(token -> sessions.find(token, Optional.empty()))
                        .map(session -> "user " + session.userId()));
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

    private static String requireToken(HttpServletRequest request) {
        return token(request).orElseThrow(() -> new RefusedException(Refusal.unauthenticated("you are not signed in")));
    }

    private static Caller member(UserId userId, FleetId fleetId, Optional<Role> role) {
        return role.map(held -> new Caller(userId, fleetId, held))
                .orElseThrow(() -> new RefusedException(Refusal.forbidden("you are not a member of this fleet")));
    }

    private static FleetId require(Optional<FleetId> fleet) {
        return fleet.orElseThrow(() -> new RefusedException(Refusal.badRequest("name the fleet: ?fleet=<fleet id>")));
    }

    private TokenGrant valid(String accessToken, Optional<FleetId> fleet) {
        return sessions.findGrant(accessToken, fleet)
                .orElseThrow(() -> new RefusedException(
                        Refusal.unauthenticated("this access token is not known, has expired or was deleted")));
    }

    private static Session valid(Optional<Session> session) {
        return session.orElseThrow(
                () -> new RefusedException(Refusal.unauthenticated("your session has ended; sign in again")));
    }
}
