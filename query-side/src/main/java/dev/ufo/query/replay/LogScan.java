package dev.ufo.query.replay;

import dev.ufo.events.EventCatalog;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.sql.SqlFiles;
import dev.ufo.store.axon.UfoEventCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads the log once, in order, up to where it stood at the beginning, a chunk at a time. For one thread. */
final class LogScan implements AutoCloseable {
    private static final String HEAD = SqlFiles.of(LogScan.class, "head");
    private static final String EVENTS = SqlFiles.of(LogScan.class, "events");

    private static final int FETCH = 1_000;
    private static final long MOST_CHARACTERS = 16_000_000; // of payloads in a chunk, since a text may be 32 KiB

    private final UfoEventCodec codec;
    private final int chunk;
    private final long head;
    private final PreparedStatement statement;
    private final ResultSet row;

    /**
     * A scan of the events of these types.
     *
     * @param connection without autocommit, so that rows come as they are read
     * @param after the position behind which it begins
     * @param chunk the most events at a time
     */
    LogScan(
            Connection connection,
            UfoEventCodec codec,
            Collection<Class<? extends UfoEvent>> types,
            long after,
            int chunk)
            throws SQLException {
        this.codec = codec;
        this.chunk = chunk;
        this.head = head(connection);
        this.statement = connection.prepareStatement(EVENTS);
        var names = types.stream().map(EventCatalog::name).toArray();
        statement.setFetchSize(FETCH);
        statement.setLong(1, after);
        statement.setLong(2, head);
        statement.setArray(3, connection.createArrayOf("text", names));
        this.row = statement.executeQuery();
    }

    /** The last position when it began. */
    long head() {
        return head;
    }

    /** The next events; none at the end. */
    List<PositionedEvent> next() throws SQLException {
        var events = new ArrayList<PositionedEvent>();
        var characters = 0L;
        while (events.size() < chunk && characters < MOST_CHARACTERS && row.next()) {
            var payload = row.getString(4);
            characters += payload.length();
            events.add(
                    new PositionedEvent(row.getLong(1), codec.fromJson(row.getString(2), row.getString(3), payload)));
        }
        return events;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private static long head(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
