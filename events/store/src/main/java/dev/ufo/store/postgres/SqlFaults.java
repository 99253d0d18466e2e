package dev.ufo.store.postgres;

import dev.ufo.store.StoreUnavailableException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** What an SQL error means to us (PostgreSQL manual, appendix A). */
final class SqlFaults {
    private SqlFaults() {}

    /** True when the connection is lost or the server is going away, so that the outcome of a statement is unknown. */
    static boolean lostConnection(SQLException e) {
        var state = state(e);
        return state.startsWith("08") || state.startsWith("57P") || state.equals("25006");
    }

    /** True when the same statement may well succeed a little later. */
    static boolean passing(@Nullable Throwable e) {
        return e instanceof SQLException sql
                && (lostConnection(sql)
                        || sql instanceof SQLTransientException
                        || state(sql).startsWith("40")
                        || state(sql).startsWith("53")
                        || state(sql).startsWith("57"));
    }

    /** The unchecked fault to answer with. */
    static RuntimeException fault(SQLException e) {
        return passing(e)
                ? new StoreUnavailableException("the event log is not available", e)
                : new IllegalStateException("the event log refused a statement: " + e.getMessage(), e);
    }

    private static String state(SQLException e) {
        var state = e.getSQLState();
        return state == null ? "" : state;
    }
}
