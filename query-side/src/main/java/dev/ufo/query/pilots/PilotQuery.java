package dev.ufo.query.pilots;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds pilots. */
@Component
public final class PilotQuery {
    private static final String FIND = SqlFiles.of(PilotQuery.class, "find");
    private static final String FIND_IN_FLEET = SqlFiles.of(PilotQuery.class, "findInFleet");
    private static final String OF_FLEET = SqlFiles.of(PilotQuery.class, "ofFleet");

    private final JdbcClient jdbc;

    PilotQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pilot with this id, of whatever fleet. */
    public Optional<Pilot> find(PilotId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> pilot(row))
                .optional();
    }

    /** The pilot with this id, if it is the fleet's. */
    public Optional<Pilot> find(FleetId fleet, UUID id) {
        return jdbc.sql(FIND_IN_FLEET)
                .param("fleet", fleet.value())
                .param("id", id)
                .query((row, _) -> pilot(row))
                .optional();
    }

    /** The pilots of a fleet, oldest first. */
    List<Pilot> ofFleet(FleetId fleet) {
        return jdbc.sql(OF_FLEET)
                .param("fleet", fleet.value())
                .query((row, _) -> pilot(row))
                .list();
    }

    private static Pilot pilot(ResultSet row) throws SQLException {
        return new Pilot(Columns.id(row, "id"), Columns.text(row, "name"), Columns.text(row, "kind"));
    }
}
