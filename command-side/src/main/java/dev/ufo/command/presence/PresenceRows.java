package dev.ufo.command.presence;

import dev.ufo.door.RoverCaller;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each rover was last seen, by the database's clock, so that all servers agree. */
@Component
class PresenceRows {
    /** A rover that has not been seen for longer is offline (contract section 6). */
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private static final String SEEN = SqlFiles.of(PresenceRows.class, "seen");
    private static final String SILENT = SqlFiles.of(PresenceRows.class, "silent");
    private static final String ONLINE = SqlFiles.of(PresenceRows.class, "online");

    private final JdbcClient jdbc;

    PresenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These rovers are there now; returns those that were not before. Rovers that have been removed are left out. */
    List<RoverCaller> seen(Collection<RoverId> rovers) {
        UUID[] ids = rovers.stream().map(RoverId::value).toArray(UUID[]::new);
        return jdbc.sql(SEEN)
                .param("rovers", ids)
                .param("windowSeconds", WINDOW.toSeconds())
                .query((row, _) -> rover(row))
                .list();
    }

    /** Marks those that have been silent too long as away, and returns them; each is returned to one server alone. */
    List<RoverCaller> silent() {
        return jdbc.sql(SILENT)
                .param("windowSeconds", WINDOW.toSeconds())
                .query((row, _) -> rover(row))
                .list();
    }

    Set<RoverId> online(FleetId fleet) {
        return new HashSet<>(jdbc.sql(ONLINE)
                .param("fleet", fleet.value())
                .param("windowSeconds", WINDOW.toSeconds())
                .query((row, _) -> new RoverId(row.getObject("rover_id", UUID.class)))
                .list());
    }

    private static RoverCaller rover(ResultSet row) throws SQLException {
        return new RoverCaller(
                new RoverId(row.getObject("rover_id", UUID.class)), new FleetId(row.getObject("fleet_id", UUID.class)));
    }
}
