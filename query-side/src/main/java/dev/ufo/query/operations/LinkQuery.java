package dev.ufo.query.operations;

import dev.ufo.events.RelationKind;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PullRequestId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the pull requests and relations of operations. */
@Component
public final class LinkQuery {
    private static final String PULL_REQUEST = SqlFiles.of(LinkQuery.class, "pullRequest");
    private static final String PULL_REQUESTS = SqlFiles.of(LinkQuery.class, "pullRequests");
    private static final String RELATIONS = SqlFiles.of(LinkQuery.class, "relations");

    private final JdbcClient jdbc;

    LinkQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pull request with this id, of whatever fleet. */
    public Optional<PullRequest> find(PullRequestId id) {
        return jdbc.sql(PULL_REQUEST)
                .param("id", id.value())
                .query((row, _) -> pullRequest(row))
                .optional();
    }

    /** The pull requests of an operation, oldest first. */
    List<PullRequest> pullRequests(OperationId operation) {
        return jdbc.sql(PULL_REQUESTS)
                .param("operation", operation.value())
                .query((row, _) -> pullRequest(row))
                .list();
    }

    /** The relations of an operation, as seen from it, oldest first. */
    List<Relation> relations(OperationId operation) {
        return jdbc.sql(RELATIONS)
                .param("operation", operation.value())
                .query((row, _) -> new Relation(
                        Columns.id(row, "id"),
                        kind(RelationKind.of(Columns.text(row, "kind")), row.getBoolean("forward")),
                        new OperationReference(
                                Columns.id(row, "other_id"),
                                Columns.text(row, "title"),
                                Columns.text(row, "status"),
                                row.getInt("seq"),
                                Columns.id(row, "mission_id"))))
                .list();
    }

    private static String kind(RelationKind kind, boolean forward) {
        return switch (kind) {
            case BLOCKS -> forward ? "blocks" : "blocked_by";
            case DUPLICATE -> forward ? "duplicate" : "duplicated_by";
            case RELATES -> "relates";
        };
    }

    private static PullRequest pullRequest(ResultSet row) throws SQLException {
        return new PullRequest(
                Columns.id(row, "id"),
                Columns.text(row, "url"),
                Columns.text(row, "title"),
                "open",
                row.getObject("number", Integer.class));
    }
}
