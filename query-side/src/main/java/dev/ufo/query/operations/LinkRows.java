package dev.ufo.query.operations;

import dev.ufo.events.LinkEvent;
import dev.ufo.events.LinkEvent.PullRequestAdded;
import dev.ufo.events.LinkEvent.PullRequestRemoved;
import dev.ufo.events.LinkEvent.ReactionAdded;
import dev.ufo.events.LinkEvent.ReactionRemoved;
import dev.ufo.events.LinkEvent.RelationAdded;
import dev.ufo.events.LinkEvent.RelationRemoved;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.OperationId;
import dev.ufo.query.projection.ChangeType;
import dev.ufo.query.projection.Rows;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What hangs on operations, while a batch is folded; people are told of each, also where the original tells nobody. */
final class LinkRows {
    /** The events it takes. */
    static final Set<Class<? extends UfoEvent>> EVENTS = Set.of(
            ReactionAdded.class,
            ReactionRemoved.class,
            PullRequestAdded.class,
            PullRequestRemoved.class,
            RelationAdded.class,
            RelationRemoved.class);

    /** Its tables. */
    static final List<String> TABLES = List.of("views.reactions", "views.pull_requests", "views.relations");

    private static final String ADD_PULL_REQUESTS = SqlFiles.of(LinkRows.class, "addPullRequests");
    private static final String REMOVE_PULL_REQUESTS = SqlFiles.of(LinkRows.class, "removePullRequests");
    private static final String ADD_RELATIONS = SqlFiles.of(LinkRows.class, "addRelations");
    private static final String REMOVE_RELATIONS = SqlFiles.of(LinkRows.class, "removeRelations");

    private final ReactionRows reactions = new ReactionRows();
    private final List<PullRequestRow> pullRequests = new ArrayList<>();
    private final List<UUID> gonePullRequests = new ArrayList<>();
    private final List<RelationRow> relations = new ArrayList<>();
    private final List<UUID> goneRelations = new ArrayList<>();

    private record PullRequestRow(
            UUID id,
            UUID operationId,
            String url,
            String title,
            @Nullable Integer number,
            long position) {}

    private record RelationRow(UUID id, UUID operationId, String kind, UUID targetId, long position) {}

    void fold(LinkEvent event, long position, OperationRows rows, ViewChanges changes) {
        switch (event) {
            case ReactionAdded added -> {
                reactions.add(added, position);
                reacted(added, added.commentId(), rows, changes);
            }
            case ReactionRemoved removed -> {
                reactions.remove(removed);
                reacted(removed, removed.commentId(), rows, changes);
            }
            case PullRequestAdded added -> {
                add(added, position);
                rows.change(added.operationId(), state -> state.touched(added.at()));
                tell(added, added.operationId(), changes);
            }
            case PullRequestRemoved removed -> {
                gonePullRequests.add(removed.pullRequestId().value());
                tell(removed, removed.operationId(), changes);
            }
            case RelationAdded added -> {
                add(added, position);
                tell(added, added.operationId(), changes);
                tell(added, added.target(), changes);
            }
            case RelationRemoved removed -> {
                goneRelations.add(removed.relationId().value());
                tell(removed, removed.operationId(), changes);
                tell(removed, removed.target(), changes);
            }
        }
    }

    /** Removals after additions: what was removed does not come back under its id. */
    void save(Connection connection) throws SQLException {
        reactions.save(connection);
        Rows.write(connection, ADD_PULL_REQUESTS, pullRequests);
        Rows.writeIds(connection, REMOVE_PULL_REQUESTS, gonePullRequests);
        Rows.write(connection, ADD_RELATIONS, relations);
        Rows.writeIds(connection, REMOVE_RELATIONS, goneRelations);
    }

    private void add(PullRequestAdded added, long position) {
        pullRequests.add(new PullRequestRow(
                added.pullRequestId().value(),
                added.operationId().value(),
                added.url(),
                added.title(),
                added.number(),
                position));
    }

    private void add(RelationAdded added, long position) {
        relations.add(new RelationRow(
                added.relationId().value(),
                added.operationId().value(),
                added.kind().wire(),
                added.target().value(),
                position));
    }

    private static void reacted(LinkEvent event, @Nullable CommentId comment, OperationRows rows, ViewChanges changes) {
        if (comment == null) {
            rows.change(event.operationId(), state -> state.touched(event.at()));
            tell(event, event.operationId(), changes);
        } else {
            changes.add(ChangeType.COMMENT, event.fleetId(), comment, event.operationId());
        }
    }

    private static void tell(LinkEvent event, OperationId operation, ViewChanges changes) {
        changes.add(ChangeType.OPERATION, event.fleetId(), operation, null);
    }
}
