package dev.ufo.query.operations;

import dev.ufo.ids.FleetId;
import dev.ufo.query.wire.Columns;
import dev.ufo.query.wire.FreshPlans;
import dev.ufo.query.wire.OptionalLines;
import dev.ufo.query.wire.PageLimit;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists operations, newest first. */
@Component
final class OperationPages {
    private static final String COLUMN = OperationQuery.OPERATIONS + SqlFiles.of(OperationPages.class, "column");
    private static final String NEWEST = OperationQuery.OPERATIONS + SqlFiles.of(OperationPages.class, "newest");
    private static final String DELETED = OperationQuery.OPERATIONS + SqlFiles.of(OperationPages.class, "deleted");
    private static final String PLACE = SqlFiles.of(OperationPages.class, "place");
    private static final String SEARCH = SqlFiles.of(OperationPages.class, "search");
    private static final Pattern CODE = Pattern.compile("([A-Za-z0-9]+)-([0-9]{1,9})");
    /** What the trigram index needs to find something by; texts without it are found by pairs of letters. */
    private static final Pattern TRIGRAM = Pattern.compile("[\\p{L}\\p{N}]{3}");

    private static final int NO_SEQ = -1;

    private final JdbcClient jdbc;
    private final FreshPlans fresh;

    OperationPages(JdbcClient jdbc, FreshPlans fresh) {
        this.jdbc = jdbc;
        this.fresh = fresh;
    }

    /** Where an operation stands in the order of the board. */
    private record Place(OffsetDateTime createdAt, long position) {}

    /** A page of one column; {@code before} is the last operation of the page before. An unknown one begins anew. */
    List<Operation> column(FleetId fleet, String status, BoardFilter filter, Optional<UUID> before, int limit) {
        var asked = filter.narrowing();
        before.flatMap(id -> place(fleet, id)).ifPresent(place -> {
            asked.put("before", true);
            asked.put("beforeTime", place.createdAt());
            asked.put("beforePosition", place.position());
        });
        String question = PageLimit.in(OptionalLines.keep(COLUMN, asked.keySet()), limit);
        return (filter.isNone() ? jdbc.sql(question) : fresh.sql(question))
                .params(asked)
                .param("fleet", fleet.value())
                .param("status", status)
                .query((row, _) -> OperationQuery.operation(row))
                .list();
    }

    /** The newest of the fleet, whatever their status, archived ones too. */
    List<Operation> newest(FleetId fleet, int limit) {
        return jdbc.sql(PageLimit.in(NEWEST, limit))
                .param("fleet", fleet.value())
                .query((row, _) -> OperationQuery.operation(row))
                .list();
    }

    /** What is deleted, the last first; {@code before} is the last operation of the page before. */
    List<Operation> deleted(FleetId fleet, Optional<UUID> before, int limit) {
        Map<String, Object> asked = new HashMap<>();
        before.filter(id -> place(fleet, id).isPresent()).ifPresent(id -> asked.put("before", id));
        return jdbc.sql(PageLimit.in(OptionalLines.keep(DELETED, asked.keySet()), limit))
                .params(asked)
                .param("fleet", fleet.value())
                .query((row, _) -> OperationQuery.operation(row))
                .list();
    }

    /** At most twenty whose title contains the text in any case, or whose number or code it is. */
    List<OperationReference> search(FleetId fleet, String text) {
        var code = CODE.matcher(text);
        var isCode = code.matches();
        var isShort = !text.isEmpty() && !TRIGRAM.matcher(text).find();
        return fresh.sql(OptionalLines.keep(SEARCH, isShort ? Set.of("short") : Set.of()))
                .param("text", text)
                .param("fleet", fleet.value())
                .param("pattern", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("seq", sequence(text))
                .param("codeKey", isCode ? code.group(1).toUpperCase(Locale.ROOT) : "")
                .param("codeSeq", isCode ? sequence(code.group(2)) : NO_SEQ)
                .query((row, _) -> reference(row))
                .list();
    }

    private Optional<Place> place(FleetId fleet, UUID id) {
        return jdbc.sql(PLACE)
                .param("fleet", fleet.value())
                .param("id", id)
                .query((row, _) ->
                        new Place(row.getObject("created_at", OffsetDateTime.class), row.getLong("position")))
                .optional();
    }

    private static int sequence(String text) {
        return BoardFilters.integer(text)
                .filter(seq -> Integer.toString(seq).equals(text))
                .orElse(NO_SEQ);
    }

    private static OperationReference reference(ResultSet row) throws SQLException {
        return new OperationReference(
                Columns.id(row, "id"),
                Columns.text(row, "title"),
                Columns.text(row, "status"),
                row.getInt("seq"),
                Columns.id(row, "mission_id"));
    }
}
