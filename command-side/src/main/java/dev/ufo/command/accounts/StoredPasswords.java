package dev.ufo.command.accounts;

import dev.ufo.ids.UserId;
import dev.ufo.sql.SqlFiles;
import dev.ufo.store.credentials.SecretHashes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the hashes of passwords, and replaces those that were made with less effort than is made now. */
@Component
public class StoredPasswords {
    private static final String BY_EMAIL = SqlFiles.of(StoredPasswords.class, "byEmail");
    private static final String BY_USER = SqlFiles.of(StoredPasswords.class, "byUser");
    private static final String REPLACE = SqlFiles.of(StoredPasswords.class, "replace");

    private final JdbcClient jdbc;
    private final SecretHashes hashes;

    StoredPasswords(JdbcClient jdbc, SecretHashes hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    /** The password of whoever has this email, in its normal form. */
    public Optional<StoredPassword> of(String email) {
        return jdbc.sql(BY_EMAIL)
                .param("lookup", hashes.ofEmail(email))
                .query((row, _) -> password(row))
                .optional();
    }

    /** The password of this person. */
    public Optional<StoredPassword> of(UserId userId) {
        return jdbc.sql(BY_USER)
                .param("userId", userId.value())
                .query((row, _) -> password(row))
                .optional();
    }

    /** Keeps another hash of the same password, unless it has been changed meanwhile. */
    public StoredPassword replace(StoredPassword outdated, String hash) {
        var _ = jdbc.sql(REPLACE)
                .param("lookup", outdated.lookup())
                .param("outdated", outdated.hash())
                .param("hash", hash)
                .update();
        return new StoredPassword(outdated.userId(), outdated.lookup(), hash);
    }

    private static StoredPassword password(ResultSet row) throws SQLException {
        return new StoredPassword(
                new UserId(row.getObject("user_id", UUID.class)), row.getBytes("lookup"), row.getString("hash"));
    }
}
