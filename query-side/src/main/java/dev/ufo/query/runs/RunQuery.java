package dev.ufo.query.runs;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RunId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds runs. */
@Component
public final class RunQuery {
    private static final String FIND = SqlFiles.of(RunQuery.class, "find");
    private static final String OF_OPERATION = SqlFiles.of(RunQuery.class, "ofOperation");

    private final JdbcClient jdbc;

    RunQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The run with this id, of whatever fleet. */
    public Optional<Run> find(RunId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> run(row))
                .optional();
    }

    /** The runs of an operation of the fleet, newest first. */
    public List<Run> ofOperation(FleetId fleet, OperationId operation) {
        return jdbc.sql(OF_OPERATION)
                .param("fleet", fleet.value())
                .param("operation", operation.value())
                .query((row, _) -> run(row))
                .list();
    }

    static Run run(ResultSet row) throws SQLException {
        return new Run(
                Columns.id(row, "id"),
                Columns.id(row, "operation_id"),
                Columns.text(row, "state"),
                Columns.text(row, "pilot"),
                row.getBoolean("needs_input"),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"));
    }
}
