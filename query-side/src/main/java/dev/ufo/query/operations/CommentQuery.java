package dev.ufo.query.operations;

import dev.ufo.ids.CommentId;
import dev.ufo.ids.OperationId;
import dev.ufo.query.wire.Columns;
import dev.ufo.query.wire.OptionalLines;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds comments. */
@Component
public final class CommentQuery {
    private static final String FIND = SqlFiles.of(CommentQuery.class, "find");
    private static final String OF_OPERATION = SqlFiles.of(CommentQuery.class, "ofOperation");

    private final JdbcClient jdbc;

    CommentQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The comment with this id, of whatever fleet. */
    public Optional<Comment> find(CommentId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> comment(row))
                .optional();
    }

    /**
     * What was said about an operation, oldest first.
     *
     * @param reactions by the id of the comment
     */
    List<Comment> ofOperation(OperationId operation, Map<UUID, List<Reaction>> reactions) {
        return page(operation, reactions, Map.of("deleted", false));
    }

    /**
     * Those that are {@code deleted} or those that are not; of this {@code author}, behind the comment {@code after}, and
     * {@code limit} of them at most, if any of that is asked for.
     */
    List<Comment> page(OperationId operation, Map<UUID, List<Reaction>> reactions, Map<String, Object> asked) {
        return jdbc
                .sql(OptionalLines.keep(OF_OPERATION, asked.keySet()))
                .params(asked)
                .param("operation", operation.value())
                .query((row, _) -> comment(row))
                .list()
                .stream()
                .map(comment -> comment.with(reactions.getOrDefault(comment.id(), List.of())))
                .toList();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                Columns.id(row, "id"),
                Columns.text(row, "author_type"),
                Columns.idOrNull(row, "author_id"),
                Columns.text(row, "body"),
                List.of(),
                Columns.time(row, "created_at"),
                Columns.timeOrNull(row, "edited_at"),
                row.getBoolean("waiting"));
    }
}
