package dev.ufo.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as records, many in one statement: they go to the database as one JSON array and come back as one JSON object a
 * row, so that a batch costs one statement whatever its size. Columns are the record's components in snake case.
 */
public final class Rows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Rows() {}

    /** Runs a statement whose one parameter is an array of rows; does nothing when there are none. */
    public static void write(Connection connection, String sql, Collection<?> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, JSON.writeValueAsString(rows));
            var _ = statement.executeUpdate();
        }
    }

    /** Runs a statement whose one parameter is an array of ids; does nothing when there are none. */
    public static void writeIds(Connection connection, String sql, Collection<UUID> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var _ = statement.executeUpdate();
        }
    }

    /** The rows with these ids, by id; the statement gives each as one JSON text. */
    public static <R> Map<UUID, R> load(
            Connection connection, String sql, Collection<UUID> ids, Class<R> type, Function<R, UUID> id)
            throws SQLException {
        var found = new LinkedHashMap<UUID, R>();
        if (ids.isEmpty()) {
            return found;
        }
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var read = JSON.readValue(row.getString(1), type);
                    found.put(id.apply(read), read);
                }
            }
        }
        return found;
    }

    /** A record of a JSON column, if it is not null. */
    public static <R> Optional<R> read(String json, Class<R> type) {
        return Optional.ofNullable(json).map(text -> JSON.readValue(text, type));
    }
}
