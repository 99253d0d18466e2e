package dev.ufo.query.pilots;

import dev.ufo.ids.CrewId;
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

/** Finds crews. */
@Component
public final class CrewQuery {
    private static final String CREWS = SqlFiles.of(CrewQuery.class, "crews");
    private static final String FIND = CREWS + SqlFiles.of(CrewQuery.class, "find");
    private static final String IS_OF_FLEET = SqlFiles.of(CrewQuery.class, "isOfFleet");
    private static final String OF_FLEET = CREWS + SqlFiles.of(CrewQuery.class, "ofFleet");

    private final JdbcClient jdbc;

    CrewQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The crew with this id, of whatever fleet. */
    public Optional<Crew> find(CrewId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> crew(row))
                .optional();
    }

    /** Whether the fleet has a crew with this id. */
    public boolean isOfFleet(FleetId fleet, UUID id) {
        return jdbc.sql(IS_OF_FLEET)
                        .param("fleet", fleet.value())
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The crews of a fleet, oldest first. */
    List<Crew> ofFleet(FleetId fleet) {
        return jdbc.sql(OF_FLEET)
                .param("fleet", fleet.value())
                .query((row, _) -> crew(row))
                .list();
    }

    private static Crew crew(ResultSet row) throws SQLException {
        return new Crew(Columns.id(row, "id"), Columns.text(row, "name"), Columns.text(row, "members"));
    }
}
