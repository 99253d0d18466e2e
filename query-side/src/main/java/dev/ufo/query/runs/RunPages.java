package dev.ufo.query.runs;

import dev.ufo.ids.FleetId;
import dev.ufo.query.wire.OptionalLines;
import dev.ufo.query.wire.PageLimit;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the runs of a fleet or of one operation, newest first. */
@Component
final class RunPages {
    private static final String PAGE = SqlFiles.of(RunPages.class, "page");
    private static final String PLACE = SqlFiles.of(RunPages.class, "place");

    /** Few enough to hold, many enough that a question more costs little. */
    private static final int STRIDE = 1_000;

    private final JdbcClient jdbc;

    RunPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which runs are asked for: a fleet's, or those of one of its operations. */
    record Which(FleetId fleet, Optional<UUID> operation) {}

    /** Where a run stands in the order. */
    private record Place(OffsetDateTime createdAt, long position) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(row.getObject("created_at", OffsetDateTime.class), row.getLong("position"));
        }
    }

    private record Placed(Run run, Place place) {}

    /**
     * All of them, read in pieces while one goes through them: a fleet has more runs than should be held at once. What is
     * told of a run is how it is when its piece is read.
     */
    Iterable<Run> all(Which which) {
        return () -> Stream.iterate(
                        piece(which, Optional.empty(), STRIDE),
                        Predicate.not(List::isEmpty),
                        last -> piece(which, Optional.of(last.getLast().place()), STRIDE))
                .flatMap(List::stream)
                .map(Placed::run)
                .iterator();
    }

    /** So many at most; {@code before} is the last run of the page before. An unknown one begins anew. */
    List<Run> page(Which which, Optional<UUID> before, int limit) {
        return piece(which, before.flatMap(id -> place(which.fleet(), id)), limit).stream()
                .map(Placed::run)
                .toList();
    }

    private List<Placed> piece(Which which, Optional<Place> before, int limit) {
        Map<String, Object> asked = new HashMap<>();
        which.operation().ifPresent(operation -> asked.put("operation", operation));
        before.ifPresent(place -> {
            asked.put("before", true);
            asked.put("beforeTime", place.createdAt());
            asked.put("beforePosition", place.position());
        });
        return jdbc.sql(PageLimit.in(OptionalLines.keep(PAGE, asked.keySet()), limit))
                .params(asked)
                .param("fleet", which.fleet().value())
                .query((row, _) -> new Placed(RunQuery.run(row), Place.of(row)))
                .list();
    }

    private Optional<Place> place(FleetId fleet, UUID id) {
        return jdbc.sql(PLACE)
                .param("fleet", fleet.value())
                .param("id", id)
                .query((row, _) -> Place.of(row))
                .optional();
    }
}
