package dev.ufo.server.access;

import dev.ufo.door.Caller;
import dev.ufo.door.OwnSession;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.SignedIn;
import dev.ufo.server.StartFailure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Keeps the server from starting while an endpoint has no row in the permission table, or asks for a caller whom its
 * audience does not bring.
 */
public final class RouteCheck implements SmartInitializingSingleton {
    private final RequestMappingHandlerMapping mapping;
    private final PermissionTable table;

    public RouteCheck(RequestMappingHandlerMapping mapping, PermissionTable table) {
        this.mapping = mapping;
        this.table = table;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = new ArrayList<>();
        mapping.getHandlerMethods()
                .forEach((mapped, endpoint) ->
                        routes(mapped).forEach(route -> fault(route, endpoint).ifPresent(faults::add)));
        if (!faults.isEmpty()) {
            throw new StartFailure(
                    faults.stream().sorted().collect(Collectors.joining("; ")),
                    "Give each route its row in " + Permissions.class.getName() + ".");
        }
    }

    /** The routes at which the server answers. */
    public static Stream<Route> routes(Map<RequestMappingInfo, HandlerMethod> endpoints) {
        return endpoints.keySet().stream().flatMap(RouteCheck::routes);
    }

    private static Stream<Route> routes(RequestMappingInfo mapped) {
        return mapped.getPatternValues().stream()
                .flatMap(path -> mapped.getMethodsCondition().getMethods().stream()
                        .map(method -> new Route(method.name(), path)));
    }

    private Optional<String> fault(Route route, HandlerMethod endpoint) {
        Optional<Audience> audience = table.audience(route);
        if (audience.isEmpty()) {
            return Optional.of(route + " has no row in the permission table");
        }
        return Arrays.stream(endpoint.getMethod().getParameterTypes())
                .filter(caller -> !brings(audience.get().gate(), caller))
                .findFirst()
                .map(caller -> route + " is for " + audience.get() + ", which brings no " + caller.getSimpleName());
    }

    private static boolean brings(Gate gate, Class<?> parameter) {
        boolean member = gate == Gate.MEMBERSHIP || gate == Gate.MANAGEMENT;
        if (parameter == Caller.class) {
            return member;
        }
        if (parameter == SignedIn.class) {
            return member || gate == Gate.SESSION;
        }
        if (parameter == OwnSession.class) {
            return gate == Gate.OWN_SESSION;
        }
        return parameter != RoverCaller.class || gate == Gate.CONNECTION_TOKEN;
    }
}
