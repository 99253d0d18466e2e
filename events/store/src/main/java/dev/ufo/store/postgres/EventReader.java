package dev.ufo.store.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;

/** Reads pages of the log, one statement each. Thread-safe. */
final class EventReader {
    private static final String HEAD = SqlText.of(EventReader.class, "head");
    private static final String BY_POSITION = SqlText.of(EventReader.class, "byPosition");
    private static final String BY_TAG = SqlText.of(EventReader.class, "byTag");
    private static final String BY_TAGS = SqlText.of(EventReader.class, "byTags");
    private static final String FIRST_SINCE = SqlText.of(EventReader.class, "firstSince");

    private final DataSource dataSource;
    private final EventPayloads payloads;

    EventReader(DataSource dataSource, EventPayloads payloads) {
        this.dataSource = dataSource;
        this.payloads = payloads;
    }

    /**
     * Part of the log.
     *
     * @param head the last committed position when it was read
     * @param events the events found, in order
     */
    record Page(long head, List<StoredEvent> events) {}

    /** The last committed position, 0 when there is none. */
    long head() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return head(connection);
        }
    }

    static long head(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The first position whose event is at this time or later, or 0 when there is none. */
    long firstSince(Instant time) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FIRST_SINCE)) {
            statement.setObject(1, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** Events in {@code (after, upTo]} that match one of the criteria, at most {@code limit}. */
    Page read(List<Criterion> criteria, long after, long upTo, int limit) throws SQLException {
        if (!tagged(criteria)) {
            return byPosition(typesOf(criteria), after, upTo, limit);
        }
        return criteria.size() == 1 && criteria.getFirst().isOneTag()
                ? byTag(criteria.getFirst().tags().getFirst(), after, upTo, limit)
                : byTags(criteria, after, upTo, limit);
    }

    /** True when the tag index can answer, so that a page costs what it finds, not what it passes over. */
    static boolean tagged(List<Criterion> criteria) {
        return criteria.stream().noneMatch(criterion -> criterion.tags().isEmpty());
    }

    private Page byTag(String tag, long after, long upTo, int limit) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BY_TAG)) {
            statement.setString(1, tag);
            statement.setLong(2, after);
            statement.setLong(3, upTo);
            statement.setInt(4, limit);
            return page(statement);
        }
    }

    private Page byTags(List<Criterion> criteria, long after, long upTo, int limit) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BY_TAGS)) {
            statement.setArray(
                    1,
                    texts(
                            connection,
                            criteria.stream().map(c -> ArrayText.of(c.tags())).toList()));
            statement.setArray(
                    2,
                    texts(
                            connection,
                            criteria.stream().map(c -> ArrayText.of(c.types())).toList()));
            statement.setLong(3, after);
            statement.setLong(4, upTo);
            statement.setInt(5, limit);
            return page(statement);
        }
    }

    private Page byPosition(@Nullable List<String> types, long after, long upTo, int limit) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(BY_POSITION)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            var names = types == null ? null : texts(connection, types);
            statement.setArray(3, names);
            statement.setArray(4, names);
            statement.setInt(5, limit);
            return page(statement);
        }
    }

    private Page page(PreparedStatement statement) throws SQLException {
        var events = new ArrayList<StoredEvent>();
        var head = 0L;
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                head = row.getLong(1);
                var position = row.getLong(2);
                if (!row.wasNull()) {
                    events.add(event(position, row));
                }
            }
        }
        return new Page(head, events);
    }

    private StoredEvent event(long position, ResultSet row) throws SQLException {
        var name = row.getString(3);
        var version = row.getString(4);
        var payload = row.getString(5);
        var message = new GenericEventMessage(
                row.getString(8),
                new MessageType(new QualifiedName(name), version),
                payloads.fromJson(name, version, payload),
                MetadataText.read(row.getString(6)),
                row.getObject(9, OffsetDateTime.class).toInstant());
        return new StoredEvent(
                position, message, TagText.parse((String[]) row.getArray(7).getArray()), payload.length());
    }

    /** The only types that can match, or null when any can. */
    private static @Nullable List<String> typesOf(List<Criterion> criteria) {
        return criteria.stream().anyMatch(criterion -> criterion.types().isEmpty())
                ? null
                : criteria.stream()
                        .flatMap(criterion -> criterion.types().stream())
                        .distinct()
                        .toList();
    }

    private static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
