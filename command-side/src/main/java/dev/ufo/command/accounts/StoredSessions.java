package dev.ufo.command.accounts;

import dev.ufo.ids.SessionId;
import dev.ufo.ids.UserId;
import dev.ufo.sql.SqlFiles;
import dev.ufo.store.credentials.SecretHashes;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins and ends sessions; whoever has one that was ended is not let in from then on. */
@Component
public class StoredSessions {
    private static final String BEGIN = SqlFiles.of(StoredSessions.class, "begin");
    private static final String END = SqlFiles.of(StoredSessions.class, "end");
    private static final String END_OTHERS = SqlFiles.of(StoredSessions.class, "endOthers");

    private final JdbcClient jdbc;

    StoredSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets in who proved this password; false if it has been changed since. */
    public boolean begin(NewSession session, StoredPassword proven) {
        return jdbc.sql(BEGIN)
                        .param("lookup", SecretHashes.ofToken(session.token()))
                        .param("userAgent", session.userAgent())
                        .param("expiresAt", session.expiresAt().atOffset(ZoneOffset.UTC))
                        .param("passwordLookup", proven.lookup())
                        .param("passwordHash", proven.hash())
                        .update()
                == 1;
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
