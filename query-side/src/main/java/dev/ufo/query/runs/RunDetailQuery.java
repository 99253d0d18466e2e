package dev.ufo.query.runs;

import dev.ufo.ids.FleetId;
import dev.ufo.query.runs.RunDetail.Artifact;
import dev.ufo.query.runs.RunDetail.RunMessage;
import dev.ufo.query.runs.RunDetail.RunNote;
import dev.ufo.query.wire.Columns;
import dev.ufo.query.wire.OptionalLines;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds one run with everything about it. */
@Component
final class RunDetailQuery {
    private static final String RUN = SqlFiles.of(RunDetailQuery.class, "run");
    private static final String EVENTS = SqlFiles.of(RunDetailQuery.class, "events");
    private static final String ARTIFACTS = SqlFiles.of(RunDetailQuery.class, "artifacts");
    private static final String MESSAGES = SqlFiles.of(RunDetailQuery.class, "messages");

    private final JdbcClient jdbc;

    RunDetailQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The run with this id, if it is the fleet's.
     *
     * @param after leaves out messages up to this position; 0 for none
     * @param limit of messages; all if there is none
     */
    Optional<RunDetail> find(FleetId fleet, UUID id, long after, Optional<Integer> limit) {
        return jdbc.sql(RUN)
                .param("id", id)
                .param("fleet", fleet.value())
                .query((row, _) -> RunQuery.run(row))
                .optional()
                .map(run -> new RunDetail(run, events(id), artifacts(id), messages(id, after, limit)));
    }

    private List<RunNote> events(UUID run) {
        return jdbc.sql(EVENTS)
                .param("run", run)
                .query((row, _) -> new RunNote(
                        Columns.text(row, "kind"),
                        Columns.text(row, "message"),
                        Columns.idOrNull(row, "by_user"),
                        Columns.time(row, "created_at")))
                .list();
    }

    private List<Artifact> artifacts(UUID run) {
        return jdbc.sql(ARTIFACTS)
                .param("run", run)
                .query((row, _) -> new Artifact(
                        Columns.text(row, "kind"),
                        Columns.text(row, "name"),
                        Columns.text(row, "content"),
                        Columns.time(row, "created_at")))
                .list();
    }

    private List<RunMessage> messages(UUID run, long after, Optional<Integer> limit) {
        Map<String, Object> asked = new HashMap<>();
        limit.ifPresent(most -> asked.put("limit", most));
        return jdbc.sql(OptionalLines.keep(MESSAGES, asked.keySet()))
                .params(asked)
                .param("run", run)
                .param("after", after)
                .query((row, _) -> message(row))
                .list();
    }

    private static RunMessage message(ResultSet row) throws SQLException {
        return new RunMessage(
                row.getInt("seq"),
                Columns.text(row, "type"),
                Columns.textOrNull(row, "tool"),
                Columns.textOrNull(row, "content"),
                Columns.textOrNull(row, "input"),
                Columns.textOrNull(row, "output"),
                Columns.time(row, "created_at"),
                row.getLong("position"));
    }
}
