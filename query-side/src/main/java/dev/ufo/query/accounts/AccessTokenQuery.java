package dev.ufo.query.accounts;

import dev.ufo.ids.UserId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds personal access tokens. */
@Component
final class AccessTokenQuery {
    private static final String OF_USER = SqlFiles.of(AccessTokenQuery.class, "ofUser");

    private final JdbcClient jdbc;

    AccessTokenQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tokens of a person that were not revoked, newest first, expired ones too. */
    List<AccessTokenView> of(UserId user) {
        return jdbc.sql(OF_USER)
                .param("user", user.value())
                .query((row, _) -> new AccessTokenView(
                        Columns.id(row, "id"),
                        Columns.text(row, "name"),
                        Columns.texts(row, "scopes"),
                        Columns.idOrNull(row, "fleet_id"),
                        Columns.time(row, "expires_at"),
                        Columns.time(row, "created_at"),
                        Columns.timeOrNull(row, "last_used_at")))
                .list();
    }
}
