package dev.ufo.query.rovers;

import dev.ufo.door.WireTimes;
import dev.ufo.ids.FleetId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds rovers and says whether they are there; times are the database's. */
@Component
final class RoverQuery {
    private static final String OF_FLEET = SqlFiles.of(RoverQuery.class, "ofFleet");

    private final JdbcClient jdbc;

    RoverQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rovers of a fleet, oldest first. */
    List<Rover> ofFleet(FleetId fleet) {
        return jdbc.sql(OF_FLEET)
                .param("fleet", fleet.value())
                .query((row, _) -> rover(row))
                .list();
    }

    private static Rover rover(ResultSet row) throws SQLException {
        return new Rover(
                Columns.id(row, "id"),
                Columns.text(row, "name"),
                Columns.text(row, "status"),
                Columns.texts(row, "tags"),
                Columns.texts(row, "auto_tags"),
                Columns.instant(row, "last_seen_at").map(WireTimes::seconds).orElse(null),
                WireTimes.seconds(Columns.instant(row, "created_at").orElseThrow()));
    }
}
