package dev.ufo.command.leases;

import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the sweeper has to see to, by the database's clock; the log's own trigger writes it. */
@Component
class LeaseRows {
    private static final String EXPIRED = SqlFiles.of(LeaseRows.class, "expired");
    private static final String OVERDUE = SqlFiles.of(LeaseRows.class, "overdue");
    private static final String STRANDED = SqlFiles.of(LeaseRows.class, "stranded");

    private final JdbcClient jdbc;

    LeaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The attempts nobody has heard of for this long, the longest silent first. */
    List<ExpiredLease> expired(LeaseRules rules) {
        return jdbc.sql(EXPIRED)
                .param("leaseMillis", rules.lease().toMillis())
                .param("attempts", rules.attempts())
                .query((row, _) -> new ExpiredLease(
                        new AttemptId(id(row, "attempt_id")),
                        new RunId(id(row, "run_id")),
                        new OperationId(id(row, "operation_id")),
                        new FleetId(id(row, "fleet_id")),
                        new RoverId(id(row, "rover_id")),
                        row.getInt("attempt"),
                        row.getInt("attempts_allowed"),
                        row.getLong("log_position")))
                .list();
    }

    /** The attempts that take longer than their fleet lets them, the longest first. */
    List<OverdueAttempt> overdue() {
        return jdbc.sql(OVERDUE)
                .query((row, _) -> new OverdueAttempt(
                        new AttemptId(id(row, "attempt_id")),
                        new FleetId(id(row, "fleet_id")),
                        Duration.ofSeconds(row.getInt("max_run_seconds"))))
                .list();
    }

    /** The runs that wait for a rover which has been removed, oldest first. */
    List<StrandedRun> stranded() {
        return jdbc.sql(STRANDED)
                .query((row, _) -> new StrandedRun(
                        new RunId(id(row, "run_id")),
                        new OperationId(id(row, "operation_id")),
                        new FleetId(id(row, "fleet_id"))))
                .list();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
