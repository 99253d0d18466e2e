package dev.ufo.query.operations;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.query.wire.Columns;
import dev.ufo.query.wire.OptionalLines;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds single operations and what hangs below them. */
@Component
public final class OperationQuery {
    /** What {@link #operation} reads; where a question adds to it which operations and in what order. */
    static final String OPERATIONS = SqlFiles.of(OperationQuery.class, "operations");

    private static final String FIND = OPERATIONS + SqlFiles.of(OperationQuery.class, "find");
    private static final String CHILDREN = OPERATIONS + SqlFiles.of(OperationQuery.class, "children");

    private final JdbcClient jdbc;

    OperationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The operation with this id, of whatever fleet. */
    public Optional<Operation> find(OperationId id) {
        return jdbc.sql(OptionalLines.keep(FIND, Set.of()))
                .param("id", id.value())
                .query((row, _) -> operation(row))
                .optional();
    }

    /** The operation with this id, if it is the fleet's. */
    Optional<Operation> find(FleetId fleet, OperationId id) {
        return jdbc.sql(OptionalLines.keep(FIND, Set.of("fleet")))
                .param("id", id.value())
                .param("fleet", fleet.value())
                .query((row, _) -> operation(row))
                .optional();
    }

    /** The direct children of an operation of the fleet, oldest first. */
    List<Operation> children(FleetId fleet, OperationId parent) {
        return jdbc.sql(CHILDREN)
                .param("fleet", fleet.value())
                .param("parent", parent.value())
                .query((row, _) -> operation(row))
                .list();
    }

    static Operation operation(ResultSet row) throws SQLException {
        return new Operation(
                Columns.id(row, "id"),
                Columns.text(row, "title"),
                Columns.text(row, "body"),
                Columns.text(row, "status"),
                Columns.id(row, "mission_id"),
                row.getInt("seq"),
                row.getInt("priority"),
                Columns.textOrNull(row, "assignee_type"),
                Columns.idOrNull(row, "assignee_id"),
                Columns.texts(row, "required_tags"),
                Columns.texts(row, "excluded_tags"),
                Columns.text(row, "labels"),
                List.of(),
                new Operation.Sub(row.getInt("sub_total"), row.getInt("sub_done")),
                Columns.textOrNull(row, "start_date"),
                Columns.textOrNull(row, "due_date"),
                Columns.idOrNull(row, "parent_id"),
                Columns.idOrNull(row, "created_by"),
                row.getBoolean("archived"),
                Columns.time(row, "created_at"),
                Columns.time(row, "updated_at"),
                Columns.textOrNull(row, "run"));
    }
}
