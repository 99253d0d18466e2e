package dev.ufo.query.fleets;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the settings of fleets, in the inline table that dispatch reads too. */
@Component
final class FleetSettingsQuery {
    private static final String OF_MEMBER = SqlFiles.of(FleetSettingsQuery.class, "ofMember");

    private final JdbcClient jdbc;

    FleetSettingsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a fleet that the person belongs to; the defaults if nobody chose any. */
    Optional<FleetSettingsView> ofMember(FleetId fleet, UserId user) {
        return jdbc.sql(OF_MEMBER)
                .param("fleet", fleet.value())
                .param("user", user.value())
                .query((row, _) -> new FleetSettingsView(
                        Columns.text(row, "queue_order"),
                        number(row, "max_attempts"),
                        number(row, "max_run_seconds"),
                        number(row, "max_active_runs_per_rover"),
                        number(row, "max_active_runs_per_pilot"),
                        row.getBoolean("enforce_blockers")))
                .optional();
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
