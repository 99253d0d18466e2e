package dev.ufo.query.operations;

import dev.ufo.ids.FleetId;
import dev.ufo.query.wire.OptionalLines;
import dev.ufo.sql.SqlFiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells how many operations there are, from counters: what it costs does not grow with the operations. Only those of a label
 * are counted one by one.
 */
@Component
final class OperationCounts {
    /** Stands for the whole fleet where a mission is named, and for nobody where an assignee is. */
    static final UUID NIL = new UUID(0, 0);

    private static final String TOTALS = SqlFiles.of(OperationCounts.class, "totals");
    private static final String CUBE = SqlFiles.of(OperationCounts.class, "cube");
    private static final String OF_LABEL = SqlFiles.of(OperationCounts.class, "ofLabel");
    private static final String OF_MISSIONS = SqlFiles.of(OperationCounts.class, "ofMissions");
    private static final String WORKING = SqlFiles.of(OperationCounts.class, "working");

    private final JdbcClient jdbc;

    OperationCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By status; what has none is left out. */
    Map<String, Long> byStatus(FleetId fleet, BoardFilter filter) {
        return filter.isPlain()
                ? counts(
                        OptionalLines.keep(TOTALS, filter.withArchived() ? Set.of() : Set.of(BoardFilter.LIVE)),
                        Map.of(
                                "fleet",
                                fleet.value(),
                                "mission",
                                filter.mission().orElse(NIL)))
                : narrowed(filter.label().isPresent() ? OF_LABEL : CUBE, fleet, filter);
    }

    /** By mission, archived ones too; what has none is left out. */
    Map<String, Long> byMission(FleetId fleet) {
        return counts(OF_MISSIONS, Map.of("fleet", fleet.value(), "fleetWide", NIL));
    }

    /** How many have an active run. */
    long working(FleetId fleet) {
        return jdbc.sql(WORKING)
                .param("fleet", fleet.value())
                .param("fleetWide", NIL)
                .query(Long.class)
                .single();
    }

    private Map<String, Long> narrowed(String sql, FleetId fleet, BoardFilter filter) {
        var asked = filter.narrowing();
        var kept = OptionalLines.keep(sql, asked.keySet());
        asked.put("fleet", fleet.value());
        return counts(kept, asked);
    }

    private Map<String, Long> counts(String sql, Map<String, Object> parameters) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql(sql).params(parameters).query(row -> {
            counts.put(row.getString("key"), row.getLong("total"));
        });
        return counts;
    }
}
