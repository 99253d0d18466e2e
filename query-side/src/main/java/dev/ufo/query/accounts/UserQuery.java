package dev.ufo.query.accounts;

import dev.ufo.ids.UserId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people. */
@Component
public final class UserQuery {
    private static final String FIND = SqlFiles.of(UserQuery.class, "find");

    private final JdbcClient jdbc;

    UserQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with this id. */
    public Optional<User> find(UserId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) ->
                        new User(Columns.id(row, "id"), Columns.text(row, "email"), Columns.text(row, "name")))
                .optional();
    }
}
