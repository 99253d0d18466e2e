package dev.ufo.query.signals;

import dev.ufo.door.Caller;
import dev.ufo.query.wire.Columns;
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

/** Lists the signals that somebody has in a fleet and has not put away, unread first, then newest first. */
@Component
final class SignalQuery {
    private static final String PAGE = SqlFiles.of(SignalQuery.class, "page");
    private static final String PLACE = SqlFiles.of(SignalQuery.class, "place");

    /** Few enough to hold, many enough that a question more costs little. */
    private static final int STRIDE = 1_000;

    /** The only one there is (contract section 2.2). */
    private static final String SEVERITY = "action_required";

    private final JdbcClient jdbc;

    SignalQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a signal stands in the order. */
    private record Place(boolean unread, OffsetDateTime createdAt, long position) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(
                    row.getBoolean("unread"),
                    row.getObject("created_at", OffsetDateTime.class),
                    row.getLong("position"));
        }
    }

    private record Placed(Signal signal, Place place) {}

    /**
     * All of them, read in pieces while one goes through them.
     *
     * @param read only those that are, or only those that are not
     */
    Iterable<Signal> all(Caller caller, Optional<Boolean> read) {
        return () -> Stream.iterate(
                        piece(caller, read, Optional.empty(), STRIDE),
                        Predicate.not(List::isEmpty),
                        last -> piece(caller, read, Optional.of(last.getLast().place()), STRIDE))
                .flatMap(List::stream)
                .map(Placed::signal)
                .iterator();
    }

    /**
     * So many at most.
     *
     * @param read only those that are, or only those that are not
     * @param before the last signal of the page before; of those that are read or not, it stands where it stood, whatever
     *     became of it meanwhile. An unknown one begins anew.
     */
    List<Signal> page(Caller caller, Optional<Boolean> read, Optional<UUID> before, int limit) {
        Optional<Place> last = before.flatMap(id -> place(caller, id))
                .map(place ->
                        new Place(read.map(seen -> !seen).orElse(place.unread()), place.createdAt(), place.position()));
        return piece(caller, read, last, limit).stream().map(Placed::signal).toList();
    }

    private List<Placed> piece(Caller caller, Optional<Boolean> read, Optional<Place> last, int limit) {
        Map<String, Object> asked = new HashMap<>();
        read.ifPresent(seen -> asked.put("unread", !seen));
        last.ifPresent(place -> {
            asked.put("last", true);
            asked.put("lastUnread", place.unread());
            asked.put("lastTime", place.createdAt());
            asked.put("lastPosition", place.position());
        });
        return jdbc.sql(PageLimit.in(OptionalLines.keep(PAGE, asked.keySet()), limit))
                .params(asked)
                .param("fleet", caller.fleetId().value())
                .param("user", caller.userId().value())
                .query((row, _) -> new Placed(signal(row), Place.of(row)))
                .list();
    }

    private Optional<Place> place(Caller caller, UUID id) {
        return jdbc.sql(PLACE)
                .param("fleet", caller.fleetId().value())
                .param("user", caller.userId().value())
                .param("id", id)
                .query((row, _) -> Place.of(row))
                .optional();
    }

    private static Signal signal(ResultSet row) throws SQLException {
        return new Signal(
                Columns.id(row, "id"),
                Columns.id(row, "operation_id"),
                Columns.text(row, "type"),
                SEVERITY,
                Columns.text(row, "title"),
                Columns.text(row, "body"),
                !row.getBoolean("unread"),
                Columns.time(row, "created_at"));
    }
}
