package dev.ufo.query.runs;

import dev.ufo.events.LargeText;
import dev.ufo.events.RunEvent;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of runs while a batch is folded: runs are changed, everything else is only added. */
final class RunRows {
    private static final String LOAD = SqlFiles.of(RunRows.class, "load");
    private static final String SAVE = SqlFiles.of(RunRows.class, "save");
    private static final String ADD_EVENTS = SqlFiles.of(RunRows.class, "addEvents");
    private static final String ADD_MESSAGES = SqlFiles.of(RunRows.class, "addMessages");
    private static final String ADD_ARTIFACTS = SqlFiles.of(RunRows.class, "addArtifacts");

    private final Map<UUID, RunRow> runs;
    private final Set<UUID> changed = new LinkedHashSet<>();
    private final List<EventRow> events = new ArrayList<>();
    private final List<MessageRow> messages = new ArrayList<>();
    private final List<ArtifactRow> artifacts = new ArrayList<>();

    record RunRow(
            UUID id,
            UUID fleetId,
            UUID operationId,
            String pilot,
            String state,
            boolean needsInput,
            Instant createdAt,
            Instant updatedAt,
            long position) {
        RunRow in(String newState, Instant at) {
            return new RunRow(id, fleetId, operationId, pilot, newState, needsInput, createdAt, at, position);
        }

        RunRow asking(boolean asks) {
            return new RunRow(id, fleetId, operationId, pilot, state, asks, createdAt, updatedAt, position);
        }
    }

    private record EventRow(
            UUID runId,
            long position,
            String kind,
            String message,
            @Nullable UUID byUser,
            Instant createdAt) {}

    private record MessageRow(
            UUID runId,
            long position,
            int seq,
            String type,
            @Nullable String tool,
            @Nullable String content,
            @Nullable String contentHash,
            @Nullable String input,
            @Nullable String inputHash,
            @Nullable String output,
            @Nullable String outputHash,
            Instant createdAt) {}

    private record ArtifactRow(
            UUID runId,
            long position,
            String kind,
            String name,
            @Nullable String content,
            @Nullable String contentHash,
            Instant createdAt) {}

    private RunRows(Map<UUID, RunRow> runs) {
        this.runs = runs;
    }

    /** The runs that the batch is about. */
    static RunRows load(Connection connection, List<PositionedEvent> batch) throws SQLException {
        var ids = new HashSet<UUID>();
        for (var positioned : batch) {
            if (positioned.event() instanceof RunEvent run) {
                ids.add(run.runId().value());
            }
        }
        return new RunRows(Rows.load(connection, LOAD, ids, RunRow.class, RunRow::id));
    }

    /** The operation of a run, if the run is known. */
    Optional<OperationId> operation(RunId run) {
        return Optional.ofNullable(runs.get(run.value())).map(row -> new OperationId(row.operationId()));
    }

    void put(RunRow run) {
        runs.put(run.id(), run);
        changed.add(run.id());
    }

    void change(UUID run, UnaryOperator<RunRow> change) {
        if (runs.computeIfPresent(run, (_, row) -> change.apply(row)) != null) {
            changed.add(run);
        }
    }

    void note(UUID run, long position, String kind, String message, @Nullable UserId by, Instant at) {
        events.add(new EventRow(run, position, kind, message, by == null ? null : by.value(), at));
    }

    void message(RunEvent.RunMessageAdded added, long position) {
        messages.add(new MessageRow(
                added.runId().value(),
                position,
                added.seq(),
                added.type(),
                added.tool(),
                text(added.content()),
                hash(added.content()),
                text(added.inputJson()),
                hash(added.inputJson()),
                text(added.output()),
                hash(added.output()),
                added.at()));
    }

    void artifact(RunEvent.ArtifactStored stored, long position) {
        artifacts.add(new ArtifactRow(
                stored.runId().value(),
                position,
                stored.kind(),
                stored.name(),
                text(stored.content()),
                hash(stored.content()),
                stored.at()));
    }

    void save(Connection connection) throws SQLException {
        Rows.write(connection, SAVE, changed.stream().map(runs::get).toList());
        Rows.write(connection, ADD_EVENTS, events);
        Rows.write(connection, ADD_MESSAGES, messages);
        Rows.write(connection, ADD_ARTIFACTS, artifacts);
    }

    private static @Nullable String text(@Nullable LargeText large) {
        return large == null ? null : large.text();
    }

    private static @Nullable String hash(@Nullable LargeText large) {
        return large == null ? null : large.sha256();
    }
}
