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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the runs that wait; the log's own trigger writes them. */
@Component
class RunQueue {
    private static final String CANDIDATES = SqlFiles.of(RunQueue.class, "candidates");
    private static final String LOAD = SqlFiles.of(RunQueue.class, "load");
    private static final String TAGS = SqlFiles.of(RunQueue.class, "tags");

    private final JdbcClient jdbc;

    RunQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The front of a fleet's queue, and the rules that hold in it. */
    record Front(DispatchRules rules, List<QueuedRun> runs) {
        Front {
            runs = List.copyOf(runs);
        }
    }

    /**
     * How much of a queue to read. A profile is what runs that fit the same rovers have in common.
     *
     * @param most runs of a profile
     * @param mostPinned runs of a profile that is pinned to a rover
     * @param except runs that are left out
     */
    record Extent(int most, int mostPinned, Set<RunId> except) {}

    /** The oldest waiting runs of a fleet, oldest first. */
    Front front(FleetId fleet, Extent extent) {
        return jdbc.sql(CANDIDATES)
                .param("fleet", fleet.value())
                .param("most", extent.most())
                .param("mostPinned", extent.mostPinned())
                .param("except", extent.except().stream().map(RunId::value).toArray(UUID[]::new))
                .query((ResultSetExtractor<Front>) RunQueue::front);
    }

    private static Front front(ResultSet rows) throws SQLException {
        DispatchRules rules = DispatchRules.NONE;
        List<QueuedRun> runs = new ArrayList<>();
        while (rows.next()) {
            rules = new DispatchRules(
                    rows.getObject("max_active_runs_per_rover", Integer.class),
                    rows.getObject("max_active_runs_per_pilot", Integer.class),
                    rows.getBoolean("enforce_blockers"),
                    rows.getBoolean("by_priority"));
            if (rows.getObject("run_id") != null) {
                runs.add(run(rows));
            }
        }
        return new Front(rules, runs);
    }

    /** How many runs the fleet's rovers and pilots have; cost grows with them. */
    Load load(FleetId fleet, DispatchRules rules) {
        Load load = new Load(rules);
        jdbc.sql(LOAD).param("fleet", fleet.value()).query(row -> {
            load.add(
                    new RoverId(row.getObject("rover_id", UUID.class)),
                    new PilotId(row.getObject("pilot_id", UUID.class)));
        });
        return load;
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
                Arrays.stream((UUID[]) row.getArray("blockers").getArray())
                        .map(OperationId::new)
                        .collect(Collectors.toSet()),
                row.getLong("log_position"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.copyOf(List.of((String[]) row.getArray(column).getArray()));
    }
}
