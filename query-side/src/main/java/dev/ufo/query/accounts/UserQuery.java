package dev.ufo.query.accounts;

import dev.ufo.ids.UserId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people. */
@Component
public final class UserQuery {
    private static final String FIND = SqlFiles.of(UserQuery.class, "find");
    private static final String NAMED = SqlFiles.of(UserQuery.class, "named");

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

    /** What to call these people, by id: the name or, where it is empty, the email; nobody unknown is in it. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql(NAMED).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            names.put(Columns.id(row, "id"), Columns.text(row, "name"));
        });
        return names;
    }
}
