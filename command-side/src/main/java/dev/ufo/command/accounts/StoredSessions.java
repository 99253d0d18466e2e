package dev.ufo.command.accounts;

import dev.ufo.ids.SessionId;
import dev.ufo.ids.UserId;
import dev.ufo.sql.SqlFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends sessions; whoever has one that was ended is not let in from then on. */
@Component
public class StoredSessions {
    private static final String END = SqlFiles.of(StoredSessions.class, "end");
    private static final String END_OTHERS = SqlFiles.of(StoredSessions.class, "endOthers");

    private final JdbcClient jdbc;

    StoredSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends one; false if the person has no such session. */
    public boolean end(UserId userId, SessionId sessionId) {
        return jdbc.sql(END)
                        .param("userId", userId.value())
                        .param("sessionId", sessionId.value())
                        .update()
                > 0;
    }

    /** Ends all of a person but one. */
    public void endOthers(UserId userId, SessionId kept) {
        var _ = jdbc.sql(END_OTHERS)
                .param("userId", userId.value())
                .param("kept", kept.value())
                .update();
    }
}
