package dev.ufo.server.door;

import dev.ufo.door.Role;
import dev.ufo.events.TokenScope;
import dev.ufo.ids.FleetId;
import dev.ufo.query.live.LiveGuard;
import dev.ufo.server.settings.DoorSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Lets listen who may call, and no longer than that. */
@Component
class SocketGuard implements LiveGuard {
    private final Sessions sessions;
    private final Origins origins;

    SocketGuard(Sessions sessions, DoorSettings settings) {
        this.sessions = sessions;
        this.origins = new Origins(settings.webOrigins());
    }

    @Override
    public boolean allowsOrigin(HttpServletRequest request) {
        return origins.allows(request);
    }

    @Override
    public BooleanSupplier membership(HttpServletRequest request, FleetId fleet) {
        Optional<String> accessToken = Calls.accessToken(request);
        Optional<String> session = Identities.token(request);
        return () -> accessToken
                .map(token -> role(token, fleet))
                .orElseGet(() -> session.flatMap(token -> sessions.find(token, Optional.of(fleet)))
                        .flatMap(Session::role))
                .isPresent();
    }

    private Optional<Role> role(String accessToken, FleetId fleet) {
        return sessions.findGrant(accessToken, Optional.of(fleet))
                .filter(grant -> grant.scopes().contains(TokenScope.READ))
                .flatMap(grant -> grant.roleIn(fleet));
    }
}
