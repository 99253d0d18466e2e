package dev.ufo.query.rovers;

import dev.ufo.ids.FleetId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds enrollment codes; they are masked, since the log never had them whole. */
@Component
public final class EnrollmentCodeQuery {
    private static final String FIND = SqlFiles.of(EnrollmentCodeQuery.class, "find");
    private static final String OF_FLEET = SqlFiles.of(EnrollmentCodeQuery.class, "ofFleet");

    private final JdbcClient jdbc;

    EnrollmentCodeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The code with this id. */
    public Optional<EnrollmentCode> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query((row, _) -> code(row)).optional();
    }

    /** The codes of a fleet, newest first, expired ones too. */
    List<EnrollmentCode> ofFleet(FleetId fleet) {
        return jdbc.sql(OF_FLEET)
                .param("fleet", fleet.value())
                .query((row, _) -> code(row))
                .list();
    }

    private static EnrollmentCode code(ResultSet row) throws SQLException {
        return new EnrollmentCode(
                Columns.id(row, "id"),
                Columns.text(row, "hint") + "…",
                Columns.text(row, "label"),
                row.getBoolean("reusable"),
                Columns.timeOrNull(row, "expires_at"),
                Columns.time(row, "created_at"));
    }
}
