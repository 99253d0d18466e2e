package dev.ufo.server.door;

import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calls of the last day that brought a key, and how they were answered. */
final class IdempotentCalls {
    private static final String BEGIN = SqlFiles.of(IdempotentCalls.class, "begin");
    private static final String FIND = SqlFiles.of(IdempotentCalls.class, "find");
    private static final String KEEP = SqlFiles.of(IdempotentCalls.class, "keep");
    private static final String RELEASE = SqlFiles.of(IdempotentCalls.class, "release");
    private static final String FORGET = SqlFiles.of(IdempotentCalls.class, "forget");

    private final JdbcClient jdbc;

    IdempotentCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a call stands. */
    sealed interface Standing {
        /**
         * It is ours to carry out.
         *
         * @param isFirst false if another server began it and may have carried it out
         */
        record Begun(UUID callId, boolean isFirst) implements Standing {}

        /** It was answered. */
        record Answered(Kept answer) implements Standing {}

        /** Somebody carries it out right now. */
        record Running() implements Standing {}

        /** The key was used for something else. */
        record Another() implements Standing {}
    }

    /**
     * An answer.
     *
     * @param contentType null for one without a body
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on as it is
    record Kept(int status, @Nullable String contentType, byte[] body) {}

    /** Begins the call, or says why not. */
    Standing begin(KeyedCall call) {
        UUID proposed = UUID.randomUUID();
        Optional<UUID> begun = jdbc.sql(BEGIN)
                .param("lookup", call.lookup())
                .param("callId", proposed)
                .param("requestHash", call.requestHash())
                .query(UUID.class)
                .optional();
        return begun.<Standing>map(callId -> new Standing.Begun(callId, callId.equals(proposed)))
                .orElseGet(() -> find(call));
    }

    /** Keeps the answer for whoever makes the call again. */
    void keep(KeyedCall call, UUID callId, Kept answer) {
        var _ = jdbc.sql(KEEP)
                .param("lookup", call.lookup())
                .param("callId", callId)
                .param("status", answer.status())
                .param("contentType", answer.contentType())
                .param("answer", SealedAnswer.seal(call.key(), callId, answer.body()))
                .update();
    }

    /** Lets the call be made again, under the same name. */
    void release(KeyedCall call, UUID callId) {
        var _ = jdbc.sql(RELEASE)
                .param("lookup", call.lookup())
                .param("callId", callId)
                .update();
    }

    /** Lets the key be used for anything, since nothing was done. */
    void forget(KeyedCall call, UUID callId) {
        var _ = jdbc.sql(FORGET)
                .param("lookup", call.lookup())
                .param("callId", callId)
                .update();
    }

    private Standing find(KeyedCall call) {
        return jdbc.sql(FIND)
                .param("lookup", call.lookup())
                .param("requestHash", call.requestHash())
                .query((row, _) -> standing(call, row))
                .optional()
                .orElseGet(Standing.Running::new); // forgotten in this moment
    }

    private static Standing standing(KeyedCall call, ResultSet row) throws SQLException {
        if (!row.getBoolean("is_same")) {
            return new Standing.Another();
        }
        int status = row.getInt("status");
        if (row.wasNull()) {
            return new Standing.Running();
        }
        UUID callId = Objects.requireNonNull(row.getObject("call_id", UUID.class));
        byte[] body = SealedAnswer.open(call.key(), callId, Objects.requireNonNull(row.getBytes("answer")));
        return new Standing.Answered(new Kept(status, row.getString("content_type"), body));
    }
}
