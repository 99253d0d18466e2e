package dev.ufo.command.runs.reportstate;

import dev.ufo.command.runs.Attempt;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.sql.SqlFiles;
import dev.ufo.store.axon.StoreModule;
import dev.ufo.store.axon.UfoEventCodec;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an attempt as it stands in the log, so that the answer to a report does not wait for a view. */
@Component
class AttemptLog {
    private static final String EVENTS = SqlFiles.of(AttemptLog.class, "events");

    private final JdbcClient jdbc;
    private final UfoEventCodec codec;

    AttemptLog(JdbcClient jdbc, StoreModule store) {
        this.jdbc = jdbc;
        this.codec = store.codec();
    }

    /** The attempt; empty if there is none, or none any more. */
    Optional<Taken> find(AttemptId attemptId) {
        List<UfoEvent> events = jdbc.sql(EVENTS)
                .param("attempt", attemptId.toString())
                .query((row, _) ->
                        codec.fromJson(row.getString("name"), row.getString("version"), row.getString("payload")))
                .list();
        Attempt attempt = new Attempt.Absent();
        for (UfoEvent event : events) {
            attempt = Attempt.evolve(attempt, event);
        }
        return attempt instanceof Taken taken ? Optional.of(taken) : Optional.empty();
    }
}
