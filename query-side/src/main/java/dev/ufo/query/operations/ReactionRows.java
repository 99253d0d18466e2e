package dev.ufo.query.operations;

import dev.ufo.events.LinkEvent.ReactionAdded;
import dev.ufo.events.LinkEvent.ReactionRemoved;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.OperationId;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of reactions while a batch is folded; of one that comes and goes the last counts. */
final class ReactionRows {
    private static final String ADD = SqlFiles.of(ReactionRows.class, "add");
    private static final String REMOVE = SqlFiles.of(ReactionRows.class, "remove");

    private final Map<Key, Optional<AddedRow>> changes = new LinkedHashMap<>();

    private record Key(UUID targetId, UUID userId, String emoji) {}

    private record AddedRow(UUID targetId, UUID userId, String emoji, UUID operationId, long position) {}

    void add(ReactionAdded added, long position) {
        var key = new Key(
                target(added.operationId(), added.commentId()), added.by().value(), added.emoji());
        changes.put(
                key,
                Optional.of(new AddedRow(
                        key.targetId(),
                        key.userId(),
                        key.emoji(),
                        added.operationId().value(),
                        position)));
    }

    void remove(ReactionRemoved removed) {
        changes.put(
                new Key(
                        target(removed.operationId(), removed.commentId()),
                        removed.by().value(),
                        removed.emoji()),
                Optional.empty());
    }

    void save(Connection connection) throws SQLException {
        Rows.write(
                connection,
                ADD,
                changes.values().stream().flatMap(Optional::stream).toList());
        Rows.write(
                connection,
                REMOVE,
                changes.entrySet().stream()
                        .filter(change -> change.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static UUID target(OperationId operation, @Nullable CommentId comment) {
        return comment == null ? operation.value() : comment.value();
    }
}
