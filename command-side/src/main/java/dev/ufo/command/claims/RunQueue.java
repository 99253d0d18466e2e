package dev.ufo.command.claims;

import dev.ufo.events.PilotKind;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the runs that wait; the log's own trigger writes them. */
@Component
class RunQueue {
    private static final String CANDIDATES = SqlFiles.of(RunQueue.class, "candidates");
    private static final String TAGS = SqlFiles.of(RunQueue.class, "tags");

    private final JdbcClient jdbc;

    RunQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest waiting runs of a fleet, oldest first: of runs that fit the same rovers, so many at most. */
    List<QueuedRun> candidates(FleetId fleet, int most) {
        return jdbc.sql(CANDIDATES)
                .param("fleet", fleet.value())
                .param("most", most)
                .query((row, _) -> run(row))
                .list();
    }

    /** All tags of these rovers; one that has been removed is missing. */
    Map<RoverId, Set<String>> tags(Collection<RoverId> rovers) {
        Map<RoverId, Set<String>> tags = new HashMap<>();
        jdbc.sql(TAGS)
                .param("rovers", rovers.stream().map(RoverId::value).toArray(UUID[]::new))
                .query(row -> {
                    tags.put(new RoverId(row.getObject("rover_id", UUID.class)), texts(row, "tags"));
                });
        return tags;
    }

    private static QueuedRun run(ResultSet row) throws SQLException {
        @Nullable UUID pinned = row.getObject("pinned_rover", UUID.class);
        return new QueuedRun(
                new RunId(row.getObject("run_id", UUID.class)),
                new OperationId(row.getObject("operation_id", UUID.class)),
                new FleetId(row.getObject("fleet_id", UUID.class)),
                new PilotId(row.getObject("pilot_id", UUID.class)),
                PilotKind.of(row.getString("pilot_kind")),
                row.getObject("profile", UUID.class),
                texts(row, "needed_tags"),
                texts(row, "avoided_tags"),
                pinned == null ? null : new RoverId(pinned),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                new RunTexts(row.getString("command"), row.getString("prompt"), row.getString("session_id")),
                row.getLong("log_position"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.copyOf(List.of((String[]) row.getArray(column).getArray()));
    }
}
