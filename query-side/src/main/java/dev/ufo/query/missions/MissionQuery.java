package dev.ufo.query.missions;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds missions. */
@Component
public final class MissionQuery {
    private static final String FIND = SqlFiles.of(MissionQuery.class, "find");
    private static final String FIND_IN_FLEET = SqlFiles.of(MissionQuery.class, "findInFleet");
    private static final String OF_FLEET = SqlFiles.of(MissionQuery.class, "ofFleet");
    private static final String DELETED = SqlFiles.of(MissionQuery.class, "deleted");

    private final JdbcClient jdbc;

    MissionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The mission with this id, of whatever fleet. */
    public Optional<Mission> find(MissionId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> mission(row))
                .optional();
    }

    /** The mission with this id, if it is the fleet's and not deleted. */
    public Optional<Mission> find(FleetId fleet, UUID id) {
        return jdbc.sql(FIND_IN_FLEET)
                .param("fleet", fleet.value())
                .param("id", id)
                .query((row, _) -> mission(row))
                .optional();
    }

    /** The missions of a fleet, oldest first. */
    List<Mission> ofFleet(FleetId fleet) {
        return list(OF_FLEET, fleet);
    }

    /** The missions of a fleet that can be restored, the last deleted first. */
    List<Mission> deleted(FleetId fleet) {
        return list(DELETED, fleet);
    }

    private List<Mission> list(String sql, FleetId fleet) {
        return jdbc.sql(sql)
                .param("fleet", fleet.value())
                .query((row, _) -> mission(row))
                .list();
    }

    private static Mission mission(ResultSet row) throws SQLException {
        return new Mission(Columns.id(row, "id"), Columns.text(row, "name"), Columns.text(row, "key"));
    }
}
