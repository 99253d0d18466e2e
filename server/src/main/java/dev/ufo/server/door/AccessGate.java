package dev.ufo.server.door;

import dev.ufo.door.Caller;
import dev.ufo.door.OwnSession;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.RoverSeen;
import dev.ufo.door.SignedIn;
import dev.ufo.server.access.PermissionTable;
import dev.ufo.server.access.Route;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a call through to its endpoint if the permission table has a row that lets it, and tells the endpoint who calls.
 * Runs once the route is known and before anything else of the call is looked at.
 */
final class AccessGate implements HandlerInterceptor {
    private final PermissionTable table;
    private final Identities identities;
    private final List<RoverSeen> watchers;
    private final RoverReports reports;

    AccessGate(PermissionTable table, Identities identities, List<RoverSeen> watchers, RoverReports reports) {
        this.table = table;
        this.identities = identities;
        this.watchers = List.copyOf(watchers);
        this.reports = reports;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // An endpoint that answers later is dispatched again to write its answer; it has been let through.
        if (handler instanceof HandlerMethod && request.getDispatcherType() != DispatcherType.ASYNC) {
            admit(request);
        }
        return true;
    }

    private void admit(HttpServletRequest request) {
        Route route = route(request);
        switch (table.audience(route)
                .orElseThrow(() -> new IllegalStateException("no row for " + route))
                .gate()) {
            case OPEN -> {}
            case SESSION -> Admitted.remember(request, SignedIn.class, identities.signedIn(request));
            case OWN_SESSION -> Admitted.remember(request, OwnSession.class, identities.ownSession(request));
            case MEMBERSHIP -> rememberMember(request, identities.member(request));
            case MANAGEMENT -> rememberMember(request, identities.manager(request));
            case CONNECTION_TOKEN -> {
                RoverCaller rover = identities.rover(request);
                watchers.forEach(watcher -> watcher.seen(rover));
                Admitted.remember(request, RoverCaller.class, rover);
            }
            case ENROLLMENT_CODE -> {
                if (Calls.bearer(request).isEmpty()) {
                    throw new RefusedException(Refusal.unauthenticated("an enrollment code is missing"));
                }
            }
        }
    }

    private void rememberMember(HttpServletRequest request, Caller caller) {
        Admitted.remember(request, Caller.class, caller);
        Admitted.remember(request, SignedIn.class, new SignedIn(caller.userId()));
        if (method(request).equals("GET")) {
            reports.awaitSeen(caller.fleetId());
        }
    }

    private static String method(HttpServletRequest request) {
        return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    }

    private static Route route(HttpServletRequest request) {
        return new Route(
                method(request), String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
    }
}
