package dev.ufo.server.openapi;

import dev.ufo.server.access.Gate;
import dev.ufo.server.access.PermissionTable;
import dev.ufo.server.access.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says of each operation what the pieces need not say, since it follows from its address, its body and its row in the
 * permission table: the id in the path, the fleet in the query, the idempotency key, who may call, and the refusals that come of these.
 */
final class Completion {
    private static final String ID = "{id}";

    private final PermissionTable table;

    Completion(PermissionTable table) {
        this.table = table;
    }

    /**
     * Completes every operation of the document, in place.
     *
     * @throws IllegalStateException an operation is described that has no row
     */
    void complete(Map<String, Object> document) {
        Nodes.map(document.getOrDefault("paths", new LinkedHashMap<>()))
                .forEach((path, methods) -> Nodes.map(methods)
                        .forEach((method, operation) ->
                                complete(new Route(method.toUpperCase(Locale.ROOT), path), Nodes.map(operation))));
    }

    private void complete(Route route, Map<String, Object> operation) {
        Gate gate = table.audience(route)
                .orElseThrow(() -> new IllegalStateException(route + " is described and has no row"))
                .gate();
        operation.put("security", security(gate));
        List<Object> parameters = Nodes.list(operation.computeIfAbsent("parameters", _ -> new ArrayList<>()));
        if (takesKey(route, gate)) {
            parameters.add(reference("parameters", "idempotencyKey"));
        }
        if (isOfFleet(gate)) {
            parameters.addFirst(reference("parameters", "fleet"));
        }
        if (route.path().contains(ID)) {
            parameters.addFirst(reference("parameters", "id"));
        }
        Map<String, Object> responses =
                Nodes.map(operation.computeIfAbsent("responses", _ -> new LinkedHashMap<String, Object>()));
        refusals(route, gate, operation.containsKey("requestBody"))
                .forEach(status -> responses.putIfAbsent(status, reference("responses", "Refused")));
    }

    private static Set<String> refusals(Route route, Gate gate, boolean hasBody) {
        Set<String> statuses = new TreeSet<>(Set.of("500", "503"));
        if (gate != Gate.OPEN) {
            statuses.add("401");
        }
        if (isOfFleet(gate)) {
            statuses.addAll(Set.of("400", "403"));
        }
        if (gate == Gate.SESSION || gate == Gate.OWN_SESSION || !route.method().equals("GET")) {
            statuses.add("403"); // an access token that is not good for this, or a foreign origin
        }
        if (takesKey(route, gate)) {
            statuses.addAll(Set.of("400", "409", "422"));
        }
        if (route.path().contains(ID)) {
            statuses.addAll(Set.of("400", "404"));
        }
        if (hasBody) {
            statuses.addAll(Set.of("400", "413", "415"));
        }
        return statuses;
    }

    /** Whether an idempotency key counts: with every call that changes something and whose caller is known. */
    private static boolean takesKey(Route route, Gate gate) {
        return !route.method().equals("GET") && gate != Gate.OPEN;
    }

    private static boolean isOfFleet(Gate gate) {
        return gate == Gate.MEMBERSHIP || gate == Gate.MANAGEMENT;
    }

    private static List<Object> security(Gate gate) {
        return switch (gate) {
            case OPEN -> List.of();
            case SESSION, MEMBERSHIP, MANAGEMENT -> List.of(scheme("session"), scheme("accessToken"));
            case OWN_SESSION -> List.of(scheme("session"));
            case CONNECTION_TOKEN -> List.of(scheme("connectionToken"));
            case ENROLLMENT_CODE -> List.of(scheme("enrollmentCode"));
        };
    }

    private static Map<String, Object> scheme(String name) {
        return Map.of(name, List.of());
    }

    private static Map<String, Object> reference(String kind, String name) {
        return Map.of("$ref", "#/components/" + kind + "/" + name);
    }
}
