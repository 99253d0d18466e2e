package dev.ufo.query.operations;

import dev.ufo.events.AuthorType;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.ids.OperationId;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of operations while a batch is folded, and how they are counted. */
final class OperationRows {
    private static final String LOAD = SqlFiles.of(OperationRows.class, "load");
    private static final String ADD = SqlFiles.of(OperationRows.class, "add");
    private static final String CHANGE = SqlFiles.of(OperationRows.class, "change");
    private static final String COUNT = SqlFiles.of(OperationRows.class, "count");
    private static final String COUNT_TOTALS = SqlFiles.of(OperationRows.class, "countTotals");
    private static final String COUNT_CHILDREN = SqlFiles.of(OperationRows.class, "countChildren");
    private static final String HEAR = SqlFiles.of(OperationRows.class, "hear");
    private static final String COMMENT = SqlFiles.of(OperationRows.class, "comment");
    private static final String FORGET_ASSIGNEES = SqlFiles.of(OperationRows.class, "forgetAssignees");

    private final Map<UUID, OperationState> before;
    private final Map<UUID, OperationState> now;
    private final Map<UUID, Added> added = new LinkedHashMap<>();
    private final List<CommentRow> comments = new ArrayList<>();
    private final List<UUID> heard = new ArrayList<>();
    private final List<UUID> gone = new ArrayList<>();

    private record NewRow(
            UUID id,
            UUID fleetId,
            UUID missionId,
            int seq,
            String title,
            String body,
            String status,
            int priority,
            boolean archived,
            @Nullable String assigneeType,
            @Nullable UUID assigneeId,
            List<String> requiredTags,
            List<String> excludedTags,
            @Nullable LocalDate startDate,
            @Nullable LocalDate dueDate,
            @Nullable UUID parentId,
            UUID createdBy,
            Instant createdAt,
            Instant updatedAt,
            @Nullable RunSummary run,
            boolean working,
            @Nullable Instant deletedAt,
            long position) {
        static NewRow of(Added added, OperationState state) {
            var created = added.created();
            return new NewRow(
                    state.id(),
                    state.fleetId(),
                    state.missionId(),
                    created.seq(),
                    created.title(),
                    created.body(),
                    state.status(),
                    state.priority(),
                    state.archived(),
                    state.assigneeType(),
                    state.assigneeId(),
                    created.requiredTags(),
                    created.excludedTags(),
                    created.startDate(),
                    created.dueDate(),
                    state.parentId(),
                    state.createdBy(),
                    created.at(),
                    state.updatedAt(),
                    state.run(),
                    state.working(),
                    state.deletedAt(),
                    added.position());
        }
    }

    private record Added(OperationCreated created, long position) {}

    private record ChangedRow(
            UUID id,
            String status,
            int priority,
            boolean archived,
            @Nullable UUID parentId,
            @Nullable String assigneeType,
            @Nullable UUID assigneeId,
            Instant updatedAt,
            @Nullable RunSummary run,
            boolean working,
            @Nullable Instant deletedAt) {
        static ChangedRow of(OperationState state) {
            return new ChangedRow(
                    state.id(),
                    state.status(),
                    state.priority(),
                    state.archived(),
                    state.parentId(),
                    state.assigneeType(),
                    state.assigneeId(),
                    state.updatedAt(),
                    state.run(),
                    state.working(),
                    state.deletedAt());
        }
    }

    private record CommentRow(
            UUID id,
            UUID operationId,
            UUID fleetId,
            String authorType,
            @Nullable UUID authorId,
            String body,
            Instant createdAt,
            boolean waiting,
            long position) {
        CommentRow heard() {
            return new CommentRow(id, operationId, fleetId, authorType, authorId, body, createdAt, false, position);
        }
    }

    private OperationRows(Map<UUID, OperationState> before) {
        this.before = before;
        this.now = new LinkedHashMap<>(before);
    }

    /** Those of these operations that are there. */
    static OperationRows load(Connection connection, Collection<UUID> operations) throws SQLException {
        return new OperationRows(Rows.load(connection, LOAD, operations, OperationState.class, OperationState::id));
    }

    void add(OperationCreated created, long position) {
        var state = OperationState.of(created);
        added.put(state.id(), new Added(created, position));
        now.put(state.id(), state);
    }

    void change(OperationId id, UnaryOperator<OperationState> change) {
        var _ = now.computeIfPresent(id.value(), (_, state) -> change.apply(state));
    }

    void comment(CommentAdded comment, long position) {
        comments.add(new CommentRow(
                comment.commentId().value(),
                comment.operationId().value(),
                comment.fleetId().value(),
                comment.author().type().wire(),
                comment.author().id(),
                comment.body(),
                comment.at(),
                comment.author().type() == AuthorType.USER && isWorking(comment.operationId()),
                position));
    }

    /** A run was dispatched, which is told what people had said. */
    void hear(OperationId operation) {
        heard.add(operation.value());
        comments.replaceAll(row -> row.operationId().equals(operation.value()) ? row.heard() : row);
    }

    /** A pilot or crew is no more; what was given to it points nowhere. */
    void forget(UUID assignee) {
        gone.add(assignee);
    }

    private boolean isWorking(OperationId id) {
        return Optional.ofNullable(now.get(id.value()))
                .filter(OperationState::working)
                .isPresent();
    }

    /** The parent of an operation, if it has one. */
    Optional<UUID> parent(OperationId id) {
        return Optional.ofNullable(now.get(id.value())).map(OperationState::parentId);
    }

    /** Writes each row once, new ones as they are by now: an operation is often given to a pilot as it is created. */
    void save(Connection connection) throws SQLException {
        var newRows = new ArrayList<NewRow>();
        var changed = new ArrayList<ChangedRow>();
        var changes = new CounterChanges();
        for (var state : now.values()) {
            var stored = before.get(state.id());
            if (stored == null) {
                newRows.add(NewRow.of(Objects.requireNonNull(added.get(state.id())), state));
            } else if (!state.equals(stored)) {
                changed.add(ChangedRow.of(state));
            }
            changes.replace(stored, state);
        }
        Rows.write(connection, ADD, newRows);
        Rows.write(connection, CHANGE, changed);
        Rows.write(connection, COUNT, changes.cells());
        Rows.write(connection, COUNT_TOTALS, changes.totals());
        Rows.write(connection, COUNT_CHILDREN, changes.parents());
        Rows.writeIds(connection, HEAR, heard); // of earlier batches; those of this one know
        Rows.write(connection, COMMENT, comments);
        Rows.writeIds(connection, FORGET_ASSIGNEES, gone);
    }
}
