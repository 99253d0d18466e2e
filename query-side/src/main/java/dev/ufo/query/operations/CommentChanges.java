package dev.ufo.query.operations;

import dev.ufo.events.CommentEvent;
import dev.ufo.events.CommentEvent.CommentDeleted;
import dev.ufo.events.CommentEvent.CommentEdited;
import dev.ufo.events.CommentEvent.CommentRestored;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.ChangeType;
import dev.ufo.query.projection.Rows;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of comments, while a batch is folded; of several changes of one thing the last counts. */
final class CommentChanges {
    /** The events it takes. */
    static final Set<Class<? extends UfoEvent>> EVENTS =
            Set.of(CommentEdited.class, CommentDeleted.class, CommentRestored.class);

    private static final String SAVE = SqlFiles.of(CommentChanges.class, "save");

    private final Map<UUID, Change> changes = new LinkedHashMap<>();

    private record Change(
            UUID id,
            @Nullable String body,
            @Nullable Instant editedAt,
            @Nullable Boolean deleted) {
        Change edited(String newBody, Instant at) {
            return new Change(id, newBody, at, deleted);
        }

        Change deleted(boolean isDeleted) {
            return new Change(id, body, editedAt, isDeleted);
        }
    }

    void fold(CommentEvent event, ViewChanges told) {
        var id = event.commentId().value();
        var before = changes.getOrDefault(id, new Change(id, null, null, null));
        changes.put(
                id,
                switch (event) {
                    case CommentEdited edited -> before.edited(edited.body(), edited.at());
                    case CommentDeleted _ -> before.deleted(true);
                    case CommentRestored _ -> before.deleted(false);
                });
        told.add(ChangeType.COMMENT, event.fleetId(), event.commentId(), event.operationId());
    }

    /** After the comments themselves. */
    void save(Connection connection) throws SQLException {
        Rows.write(connection, SAVE, changes.values());
    }
}
