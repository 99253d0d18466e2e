package dev.ufo.server.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which audience each route has. */
public final class PermissionTable {
    private final Map<Route, Audience> rows;

    private PermissionTable(Map<Route, Audience> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    /** One row. */
    public record Row(Route route, Audience audience) {}

    /** A row, for the table that {@link #of} makes. */
    public static Row row(String method, String path, Audience audience) {
        return new Row(new Route(method, path), audience);
    }

    /**
     * A table of these rows.
     *
     * @throws IllegalArgumentException two rows have one route
     */
    public static PermissionTable of(Row... rows) {
        Map<Route, Audience> table = new LinkedHashMap<>();
        for (Row row : rows) {
            if (table.put(row.route(), row.audience()) != null) {
                throw new IllegalArgumentException("two rows for " + row.route());
            }
        }
        return new PermissionTable(table);
    }

    /** Who may call it; empty for a route without a row. */
    public Optional<Audience> audience(Route route) {
        return Optional.ofNullable(rows.get(route));
    }

    /** Every route that has a row, in the table's order. */
    public Set<Route> routes() {
        return rows.keySet();
    }
}
