package dev.ufo.store.axon;

import dev.ufo.store.postgres.SqlText;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;

/**
 * Moves the tokens of processors, in a transaction of the caller's that also writes what the new position stands for. A
 * processor that runs meanwhile, in whatever process, waits for that transaction and then goes on from where it was, so it
 * must leave out what was written for it; the next to start begins behind the new position.
 */
public final class StoredTokens {
    private static final String CREATE = SqlText.of(StoredTokens.class, "create");
    private static final String HOLD = SqlText.of(StoredTokens.class, "hold");
    private static final String SET = SqlText.of(StoredTokens.class, "set");

    private StoredTokens() {}

    /** Keeps a processor from storing its token until the transaction ends; it need not have one yet. */
    public static void hold(Connection connection, String processor) throws SQLException {
        for (var sql : new String[] {CREATE, HOLD}) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, processor);
                var _ = statement.execute();
            }
        }
    }

    /** Has a processor begin behind this position. Its token is held. */
    public static void set(Connection connection, String processor, long position) throws SQLException {
        var token = new GlobalSequenceTrackingToken(position);
        try (var statement = connection.prepareStatement(SET)) {
            statement.setBytes(1, new JacksonConverter().convert(token, byte[].class));
            statement.setString(2, token.getClass().getName());
            statement.setString(3, processor);
            var _ = statement.executeUpdate();
        }
    }
}
