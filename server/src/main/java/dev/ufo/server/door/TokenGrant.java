package dev.ufo.server.door;

import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.Role;
import dev.ufo.events.TokenScope;
import dev.ufo.ids.AccessTokenId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * What a valid access token lets its holder do.
 *
 * @param userId whose programs hold it
 * @param onlyFleet the one fleet it is good for; empty for all of the person's
 * @param role in the fleet asked about; empty for who is no member of it
 */
record TokenGrant(
        AccessTokenId tokenId,
        UserId userId,
        Set<TokenScope> scopes,
        Optional<FleetId> onlyFleet,
        Optional<Role> role) {
    /** What is refused to every token. */
    static final Refusal NOT_FOR_TOKENS =
            Refusal.forbidden("an access token cannot change how its person is let in; sign in");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ME = "/api/me";

    TokenGrant {
        scopes = Set.copyOf(scopes);
    }

    /**
     * Lets a call pass that reads or writes as the token may.
     *
     * @throws RefusedException 403
     */
    void requireScope(HttpServletRequest request) {
        TokenScope needed = isReading(request) ? TokenScope.READ : TokenScope.WRITE;
        if (!scopes.contains(needed)) {
            throw new RefusedException(Refusal.forbidden("this access token lacks the scope " + needed.wire()));
        }
    }

    /**
     * Lets a call pass that names no fleet. A token for one fleet may ask who its person is, and nothing else.
     *
     * @throws RefusedException 403
     */
    void requireNoFleet(HttpServletRequest request) {
        boolean asksWho = isReading(request) && request.getRequestURI().equals(ME);
        if (onlyFleet.isPresent() && !asksWho) {
            throw new RefusedException(Refusal.forbidden("this access token is for calls in its one fleet"));
        }
    }

    /** The role in a fleet that the token may be used in. */
    Optional<Role> roleIn(FleetId fleet) {
        return onlyFleet.map(fleet::equals).orElse(true) ? role : Optional.empty();
    }

    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }
}
