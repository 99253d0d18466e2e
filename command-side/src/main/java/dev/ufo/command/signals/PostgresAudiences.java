package dev.ufo.command.signals;

import dev.ufo.command.web.Border;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.SignalId;
import dev.ufo.ids.UserId;
import dev.ufo.sql.SqlFiles;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the table that changes in the append's own transaction, so it is never behind. */
@Component
class PostgresAudiences implements Audiences {
    private static final String MEMBERS = SqlFiles.of(PostgresAudiences.class, "members");

    private final JdbcClient jdbc;
    private final Border border;

    PostgresAudiences(JdbcClient jdbc, Border border) {
        this.jdbc = jdbc;
        this.border = border;
    }

    @Override
    public Audience of(FleetId fleetId) {
        return new Audience(
                SignalId.of(border.newId()),
                jdbc.sql(MEMBERS)
                        .param("fleet", fleetId.value())
                        .param("most", SignalId.MOST_COPIES)
                        .query((row, _) -> new UserId(row.getObject("user_id", UUID.class)))
                        .list());
    }
}
