package dev.ufo.command.claims;

import dev.ufo.command.claims.WaitingRun.Candidate;
import dev.ufo.command.claims.WaitingRun.Rules;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what dispatch goes by, for whoever asks why it does not take a run. */
@Component
class WaitingRows {
    private static final String RUN = SqlFiles.of(WaitingRows.class, "run");
    private static final String ROVERS = SqlFiles.of(WaitingRows.class, "rovers");

    private final JdbcClient jdbc;

    WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The run of the operation that waits, if one does. */
    Optional<WaitingRun> run(FleetId fleet, OperationId operation) {
        return jdbc.sql(RUN)
                .param("fleet", fleet.value())
                .param("operation", operation.value())
                .query((row, _) -> run(row))
                .optional();
    }

    /** All rovers of the fleet. */
    List<Candidate> rovers(FleetId fleet) {
        return jdbc.sql(ROVERS)
                .param("fleet", fleet.value())
                .query((row, _) -> new Candidate(
                        new RoverId(row.getObject("rover_id", UUID.class)),
                        texts(row, "tags"),
                        row.getBoolean("online"),
                        row.getInt("runs")))
                .list();
    }

    private static WaitingRun run(ResultSet row) throws SQLException {
        @Nullable UUID pinned = row.getObject("pinned_rover", UUID.class);
        return new WaitingRun(
                "pilot:" + row.getString("pilot_kind"),
                texts(row, "needed_tags"),
                texts(row, "avoided_tags"),
                pinned == null ? null : new RoverId(pinned),
                row.getLong("before"),
                new Rules(
                        row.getLong("blockers"),
                        row.getObject("rover_limit", Integer.class),
                        row.getObject("pilot_limit", Integer.class),
                        row.getLong("pilot_runs")));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.copyOf(List.of((String[]) row.getArray(column).getArray()));
    }
}
