package dev.ufo.events;

import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Facts about comments that have been written; that they were is an {@link OperationEvent.CommentAdded}. */
public sealed interface CommentEvent extends UfoEvent {
    /** The comment it is about. */
    CommentId commentId();

    /** The operation the comment is on. */
    OperationId operationId();

    /** The fleet of the operation. */
    FleetId fleetId();

    /** Its author wrote it anew. */
    record CommentEdited(
            CommentId commentId, OperationId operationId, FleetId fleetId, String body, UserId by, Instant at)
            implements CommentEvent {}

    /** It is not shown any more, neither to people nor to pilots. */
    record CommentDeleted(CommentId commentId, OperationId operationId, FleetId fleetId, UserId by, Instant at)
            implements CommentEvent {}

    /** It is shown again, where it was. */
    record CommentRestored(CommentId commentId, OperationId operationId, FleetId fleetId, UserId by, Instant at)
            implements CommentEvent {}
}
