package dev.ufo.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one statement that appends a batch, and the look-up that settles a batch whose connection died. */
final class AppendCall {
    private static final String APPEND = SqlText.of(AppendCall.class, "append");
    private static final String AWAIT_HEAD = SqlText.of(AppendCall.class, "awaitHead");
    private static final String POSITIONS = SqlText.of(AppendCall.class, "positions");

    private AppendCall() {}

    /**
     * What the database answered.
     *
     * @param base the position before the first accepted event
     * @param refused numbers of the refused appends, from 1 on
     */
    record Verdict(long base, Set<Integer> refused) {}

    /** Appends in one round trip and one transaction; the connection is in autocommit. */
    static Verdict append(Connection connection, List<PendingAppend> appends) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            bindConditions(statement, appends);
            bindEvents(statement, appends);
            bindJson(statement, 16, CompanionText.credentials(appends));
            bindJson(statement, 17, CompanionText.blobs(appends));
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("append_batch gave no row");
                }
                return new Verdict(
                        row.getLong(1), numbers((Integer[]) row.getArray(2).getArray()));
            }
        }
    }

    /** Positions of those of these events that are in the log, once no earlier append is open any more. */
    static Map<String, Long> positions(Connection connection, List<String> eventIds) throws SQLException {
        try (var head = connection.prepareStatement(AWAIT_HEAD);
                var _ = head.executeQuery();
                var statement = connection.prepareStatement(POSITIONS)) {
            statement.setArray(1, connection.createArrayOf("text", eventIds.toArray()));
            var positions = new HashMap<String, Long>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    positions.put(row.getString(1), row.getLong(2));
                }
            }
            return positions;
        }
    }

    private static void bindConditions(PreparedStatement statement, List<PendingAppend> appends) throws SQLException {
        var plain = new Conditions();
        var others = new Conditions();
        for (var i = 0; i < appends.size(); i++) {
            for (var criterion : appends.get(i).criteria()) {
                var rows = criterion.isOneTag() ? plain : others;
                rows.numbers.add(i + 1);
                rows.markers.add(appends.get(i).marker());
                rows.criteria.add(criterion);
            }
        }
        bind(statement, 1, "int4", plain.numbers.toArray());
        bind(statement, 2, "int8", plain.markers.toArray());
        bind(statement, 3, "text", plain.texts(criterion -> criterion.tags().getFirst()));
        bind(statement, 4, "int4", others.numbers.toArray());
        bind(statement, 5, "int8", others.markers.toArray());
        bind(statement, 6, "text", others.texts(criterion -> ArrayText.of(criterion.tags())));
        bind(statement, 7, "text", others.texts(criterion -> ArrayText.of(criterion.types())));
    }

    private static final class Conditions {
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Long> markers = new ArrayList<>();
        private final List<Criterion> criteria = new ArrayList<>();

        String[] texts(Function<Criterion, String> text) {
            return criteria.stream().map(text).toArray(String[]::new);
        }
    }

    private static void bindEvents(PreparedStatement statement, List<PendingAppend> appends) throws SQLException {
        var numbers = new ArrayList<Integer>();
        var events = new ArrayList<NewEvent>();
        for (var i = 0; i < appends.size(); i++) {
            for (var event : appends.get(i).events()) {
                numbers.add(i + 1);
                events.add(event);
            }
        }
        bind(statement, 8, "int4", numbers.toArray(Integer[]::new));
        bind(statement, 9, "text", texts(events, event -> event.message().identifier()));
        bind(statement, 10, "text", texts(events, NewEvent::name));
        bind(
                statement,
                11,
                "text",
                texts(events, event -> event.message().type().version()));
        bind(statement, 12, "text", texts(events, NewEvent::payload));
        bind(statement, 13, "text", texts(events, NewEvent::metadata));
        bind(statement, 14, "text", texts(events, NewEvent::tagArray));
        bind(statement, 15, "int8", events.stream().map(NewEvent::micros).toArray(Long[]::new));
    }

    private static String[] texts(List<NewEvent> events, Function<NewEvent, String> text) {
        return events.stream().map(text).toArray(String[]::new);
    }

    private static void bind(PreparedStatement statement, int index, String type, Object[] values) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    private static void bindJson(PreparedStatement statement, int index, @Nullable String json) throws SQLException {
        if (json == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, json);
        }
    }

    private static Set<Integer> numbers(Integer[] numbers) {
        return new HashSet<>(List.of(numbers));
    }
}
