package dev.ufo.query.operations;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds labels. */
@Component
public final class LabelQuery {
    private static final String FIND = SqlFiles.of(LabelQuery.class, "find");
    private static final String FIND_IN_FLEET = SqlFiles.of(LabelQuery.class, "findInFleet");
    private static final String OF_FLEET = SqlFiles.of(LabelQuery.class, "ofFleet");

    private final JdbcClient jdbc;

    LabelQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The label with this id, of whatever fleet. */
    public Optional<Label> find(LabelId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> label(row))
                .optional();
    }

    /** The label with this id, if it is the fleet's. */
    Optional<Label> find(FleetId fleet, UUID id) {
        return jdbc.sql(FIND_IN_FLEET)
                .param("id", id)
                .param("fleet", fleet.value())
                .query((row, _) -> label(row))
                .optional();
    }

    /** The labels of a fleet, by name. */
    List<Label> ofFleet(FleetId fleet) {
        return jdbc.sql(OF_FLEET)
                .param("fleet", fleet.value())
                .query((row, _) -> label(row))
                .list();
    }

    private static Label label(ResultSet row) throws SQLException {
        return new Label(Columns.id(row, "id"), Columns.text(row, "name"), Columns.text(row, "color"));
    }
}
