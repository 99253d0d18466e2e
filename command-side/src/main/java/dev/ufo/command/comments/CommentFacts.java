package dev.ufo.command.comments;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Operation;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import java.util.function.Function;

/** What a change of a comment is decided on: the comment, and the operation it is on. */
public record CommentFacts(Comment comment, Operation operation) {
    static final CommentFacts NONE = new CommentFacts(new Comment.Absent(), new Operation.Absent());

    static CommentFacts evolve(CommentFacts before, UfoEvent event) {
        return new CommentFacts(Comment.evolve(before.comment, event), Operation.evolve(before.operation, event));
    }

    /** Decides on a comment that people of this fleet see, or says that there is none. */
    public Outcome of(FleetId fleetId, Function<Comment.Written, Outcome> decision) {
        return comment.in(fleetId, operation).map(decision).orElseGet(() -> Outcome.refuse(Comment.UNKNOWN));
    }

    /** The same for a comment that may have been deleted. */
    public Outcome ofAny(FleetId fleetId, Function<Comment.Written, Outcome> decision) {
        return comment.written(fleetId, operation).map(decision).orElseGet(() -> Outcome.refuse(Comment.UNKNOWN));
    }
}
