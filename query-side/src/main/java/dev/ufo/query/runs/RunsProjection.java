package dev.ufo.query.runs;

import dev.ufo.door.View;
import dev.ufo.events.RunEvent;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.ChangeType;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps {@code views.runs} and what was written about, said in and left by each. The life of a run is told in its notes. */
@Component
final class RunsProjection implements Projection {
    private static final String FORGET_FLEETS = SqlFiles.of(RunsProjection.class, "forgetFleets");

    private static final String STATUS = "status";

    @Override
    public View view() {
        return View.RUNS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(
                RunEvent.RunQueued.class,
                RunEvent.RunClaimed.class,
                RunEvent.RunStarting.class,
                RunEvent.RunStarted.class,
                RunEvent.RunNoted.class,
                RunEvent.RunMessageAdded.class,
                RunEvent.ArtifactStored.class,
                RunEvent.RunResultReported.class,
                RunEvent.RunEnded.class,
                RunEvent.RunRequeued.class,
                RunEvent.RunUnpinned.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.runs", "views.run_events", "views.run_messages", "views.run_artifacts");
    }

    @Override
    public Optional<String> forgetFleets() {
        return Optional.of(FORGET_FLEETS);
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var rows = RunRows.load(connection, batch);
        for (var positioned : batch) {
            if (positioned.event() instanceof RunEvent run) {
                fold(run, positioned.position(), rows);
                var type = run instanceof RunEvent.RunMessageAdded ? ChangeType.RUN_MESSAGE : ChangeType.RUN;
                changes.add(
                        type,
                        run.fleetId(),
                        run.runId(),
                        rows.operation(run.runId()).orElse(null));
            }
        }
        rows.save(connection);
    }

    private static void fold(RunEvent event, long position, RunRows rows) {
        switch (event) {
            case RunEvent.RunQueued queued -> queued(queued, position, rows);
            case RunEvent.RunClaimed _ -> state(event, RunState.CLAIMED, position, rows);
            case RunEvent.RunStarting _ -> state(event, RunState.STARTING, position, rows);
            case RunEvent.RunStarted _ -> state(event, RunState.RUNNING, position, rows);
            case RunEvent.RunEnded ended -> {
                rows.change(ended.runId().value(), row -> row.in(ended.state().wire(), ended.at()));
                rows.note(
                        ended.runId().value(),
                        position,
                        STATUS,
                        reason(ended.state().wire(), ended.reason()),
                        ended.by(),
                        ended.at());
            }
            case RunEvent.RunRequeued requeued -> {
                rows.change(
                        requeued.runId().value(),
                        row -> row.in(RunState.QUEUED.wire(), requeued.at()).asking(false));
                note(event, position, rows, reason("queued again", requeued.reason()));
            }
            case RunEvent.RunUnpinned _ ->
                note(event, position, rows, "its rover is gone; any rover may take it, in a fresh session");
            case RunEvent.RunResultReported reported -> {
                if (reported.needsInput()) {
                    rows.change(reported.runId().value(), row -> row.asking(true));
                }
            }
            case RunEvent.RunNoted noted ->
                rows.note(noted.runId().value(), position, noted.kind(), noted.message(), null, noted.at());
            case RunEvent.RunMessageAdded added -> rows.message(added, position);
            case RunEvent.ArtifactStored stored -> rows.artifact(stored, position);
            case RunEvent.RunHeartbeat _ -> throw new IllegalArgumentException("not taken: " + event);
        }
    }

    private static void queued(RunEvent.RunQueued queued, long position, RunRows rows) {
        rows.put(new RunRows.RunRow(
                queued.runId().value(),
                queued.fleetId().value(),
                queued.operationId().value(),
                queued.pilotKind().wire(),
                RunState.QUEUED.wire(),
                false,
                queued.at(),
                queued.at(),
                position));
        note(queued, position, rows, RunState.QUEUED.wire());
    }

    private static void state(RunEvent event, RunState state, long position, RunRows rows) {
        rows.change(event.runId().value(), row -> row.in(state.wire(), event.at()));
        note(event, position, rows, state.wire());
    }

    private static void note(RunEvent event, long position, RunRows rows, String message) {
        rows.note(event.runId().value(), position, STATUS, message, null, event.at());
    }

    private static String reason(String what, String why) {
        return why.isBlank() ? what : what + ": " + why;
    }
}
