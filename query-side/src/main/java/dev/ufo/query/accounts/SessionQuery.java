package dev.ufo.query.accounts;

import dev.ufo.door.OwnSession;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds where a person is signed in. */
@Component
final class SessionQuery {
    private static final String OF_USER = SqlFiles.of(SessionQuery.class, "ofUser");

    private final JdbcClient jdbc;

    SessionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions of whoever asks that have not ended, newest first. */
    List<SessionView> of(OwnSession caller) {
        return jdbc.sql(OF_USER)
                .param("user", caller.userId().value())
                .query((row, _) -> {
                    UUID id = Columns.id(row, "id");
                    return new SessionView(
                            id,
                            Columns.time(row, "created_at"),
                            Columns.time(row, "last_seen_at"),
                            Columns.time(row, "expires_at"),
                            Columns.text(row, "user_agent"),
                            id.equals(caller.sessionId().value()));
                })
                .list();
    }
}
