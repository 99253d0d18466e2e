package dev.ufo.store.credentials;

import dev.ufo.store.CredentialChange;
import dev.ufo.store.postgres.SqlText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Stored credentials, outside any event. What must change together with an event travels with its append as {@link
 * dev.ufo.store.Companions} instead. Faults are {@link dev.ufo.store.StoreUnavailableException}s.
 */
public final class Credentials {
    private static final String FIND = SqlText.of(Credentials.class, "find");
    private static final String OF_SUBJECT = SqlText.of(Credentials.class, "ofSubject");
    private static final String ADD = SqlText.of(Credentials.class, "add");
    private static final String REMOVE = SqlText.of(Credentials.class, "remove");
    private static final String REMOVE_BY_SUBJECT = SqlText.of(Credentials.class, "removeBySubject");

    private final Rows rows;

    /** Credentials of this database. */
    public Credentials(DataSource dataSource) {
        this.rows = new Rows(dataSource);
    }

    /** The credential with this lookup that has not expired, by the database's clock. */
    public Optional<Credential> find(String kind, byte[] lookup) {
        return rows
                .query(
                        FIND,
                        statement -> {
                            statement.setString(1, kind);
                            statement.setBytes(2, lookup);
                        },
                        Credentials::credential)
                .stream()
                .findFirst();
    }

    /** Every credential of a kind that a subject holds and that has not expired. */
    public List<Credential> ofSubject(String kind, UUID subject) {
        return rows.query(
                OF_SUBJECT,
                statement -> {
                    statement.setString(1, kind);
                    statement.setObject(2, subject);
                },
                Credentials::credential);
    }

    /** Stores a credential; false when its kind and lookup are there already. */
    public boolean add(CredentialChange.Add add) {
        var expiresAt = add.expiresAt();
        return rows.update(ADD, statement -> {
                    statement.setString(1, add.kind());
                    statement.setBytes(2, add.lookup());
                    statement.setObject(3, add.subject());
                    statement.setObject(4, add.fleetId());
                    statement.setString(5, add.secret());
                    statement.setString(6, add.hint());
                    statement.setObject(7, expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC));
                })
                == 1;
    }

    /** Removes the credential with this lookup; false when there is none. */
    public boolean remove(String kind, byte[] lookup) {
        return rows.update(REMOVE, statement -> {
                    statement.setString(1, kind);
                    statement.setBytes(2, lookup);
                })
                == 1;
    }

    /** Removes every credential of a kind that a subject holds, and says how many. */
    public int removeBySubject(String kind, UUID subject) {
        return rows.update(REMOVE_BY_SUBJECT, statement -> {
            statement.setString(1, kind);
            statement.setObject(2, subject);
        });
    }

    private static Credential credential(ResultSet row) throws SQLException {
        return new Credential(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                instant(row.getObject(6, OffsetDateTime.class)),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
