package dev.ufo.events;

import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PullRequestId;
import dev.ufo.ids.RelationId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Facts about what hangs on operations: reactions, pull requests, and other operations. */
public sealed interface LinkEvent extends UfoEvent {
    /** The operation it hangs on; for a relation the first of the two. */
    OperationId operationId();

    /** The fleet of the operation. */
    FleetId fleetId();

    /** Somebody reacted to an operation or, if {@code commentId} is not null, to a comment on it. */
    record ReactionAdded(
            OperationId operationId,
            FleetId fleetId,
            @Nullable CommentId commentId,
            String emoji,
            UserId by,
            Instant at)
            implements LinkEvent {}

    /** Somebody took back a reaction. */
    record ReactionRemoved(
            OperationId operationId,
            FleetId fleetId,
            @Nullable CommentId commentId,
            String emoji,
            UserId by,
            Instant at)
            implements LinkEvent {}

    /**
     * A pull request was named; nothing is fetched from there.
     *
     * @param title may be empty
     * @param number null if none was given
     */
    record PullRequestAdded(
            PullRequestId pullRequestId,
            OperationId operationId,
            FleetId fleetId,
            String url,
            String title,
            @Nullable Integer number,
            UserId by,
            Instant at)
            implements LinkEvent {}

    /** A pull request no longer hangs on its operation. */
    record PullRequestRemoved(
            PullRequestId pullRequestId, OperationId operationId, FleetId fleetId, UserId by, Instant at)
            implements LinkEvent {}

    /**
     * {@code operationId} blocks, relates to or duplicates {@code target}; both are of the fleet.
     *
     * @param status of the first operation then: whether it blocks depends on it
     */
    record RelationAdded(
            RelationId relationId,
            OperationId operationId,
            FleetId fleetId,
            RelationKind kind,
            OperationId target,
            OperationStatus status,
            UserId by,
            Instant at)
            implements LinkEvent {}

    /** That relation is no more. */
    record RelationRemoved(
            RelationId relationId,
            OperationId operationId,
            FleetId fleetId,
            RelationKind kind,
            OperationId target,
            UserId by,
            Instant at)
            implements LinkEvent {}
}
