package dev.ufo.command.comments;

import dev.ufo.command.operations.Operation;
import dev.ufo.door.Refusal;
import dev.ufo.events.Author;
import dev.ufo.events.CommentEvent.CommentDeleted;
import dev.ufo.events.CommentEvent.CommentEdited;
import dev.ufo.events.CommentEvent.CommentRestored;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.util.Optional;
import java.util.Set;

/** A comment, as far as decisions need it; folded from the events tagged with it. */
public sealed interface Comment {
    /** What a comment that is not of the fleet, or not there any more, is answered. */
    Refusal UNKNOWN = Refusal.notFound("there is no such comment in this fleet");

    /** What somebody is answered who neither wrote the comment nor manages the fleet. */
    Refusal NOT_YOURS = Refusal.forbidden("only who wrote a comment, or an owner or admin of the fleet, may do this");

    /** There is none. */
    record Absent() implements Comment {}

    /** It has been written; {@code body} is the newest. */
    record Written(CommentAdded origin, String body, boolean deleted) implements Comment {
        /** Whether this person wrote it. */
        public boolean isBy(UserId userId) {
            return origin.author().equals(Author.user(userId));
        }
    }

    /** The comment after one more fact. */
    static Comment evolve(Comment before, UfoEvent event) {
        return switch (before) {
            case Absent absent ->
                event instanceof CommentAdded added ? new Written(added, added.body(), false) : absent;
            case Written written ->
                switch (event) {
                    case CommentEdited edited -> new Written(written.origin, edited.body(), written.deleted);
                    case CommentDeleted _ -> new Written(written.origin, written.body, true);
                    case CommentRestored _ -> new Written(written.origin, written.body, false);
                    default -> written;
                };
        };
    }

    /** The comment, deleted or not, if it is of this fleet and its operation is there. */
    default Optional<Written> written(FleetId fleetId, Operation operation) {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Written written ->
                Optional.of(written)
                        .filter(known -> known.origin().fleetId().equals(fleetId)
                                && operation.in(fleetId).isPresent());
        };
    }

    /** The comment, if people of this fleet see it: it is not deleted, and its operation is there. */
    default Optional<Written> in(FleetId fleetId, Operation operation) {
        return written(fleetId, operation).filter(known -> !known.deleted());
    }

    /** The tag of the operation it is on, if it is written. */
    default Set<EventTag> operationTag() {
        return switch (this) {
            case Absent _ -> Set.of();
            case Written written ->
                Set.of(EventTags.tag("operation", written.origin().operationId()));
        };
    }
}
