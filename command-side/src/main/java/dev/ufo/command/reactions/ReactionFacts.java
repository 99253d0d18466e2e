package dev.ufo.command.reactions;

import dev.ufo.command.comments.Comment;
import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.Operation;
import dev.ufo.door.Refusal;
import dev.ufo.events.LinkEvent.ReactionAdded;
import dev.ufo.events.LinkEvent.ReactionRemoved;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reaction is decided on.
 *
 * @param comment absent if the reaction is to the operation itself
 * @param own the emoji that the person has reacted with
 */
public record ReactionFacts(Operation operation, Comment comment, Set<String> own) {
    static final ReactionFacts NONE = new ReactionFacts(new Operation.Absent(), new Comment.Absent(), Set.of());

    public ReactionFacts {
        own = Set.copyOf(own);
    }

    static ReactionFacts evolve(ReactionFacts before, UfoEvent event) {
        Set<String> own = new HashSet<>(before.own);
        boolean _ = switch (event) {
            case ReactionAdded added -> own.add(added.emoji());
            case ReactionRemoved removed -> own.remove(removed.emoji());
            default -> false;
        };
        return new ReactionFacts(Operation.evolve(before.operation, event), Comment.evolve(before.comment, event), own);
    }

    /** A reaction to an operation or, if the comment is not null, to a comment on it. */
    public record Reaction(
            OperationId operationId,
            FleetId fleetId,
            @Nullable CommentId commentId,
            String emoji,
            UserId by,
            Instant at) {
        private Optional<Refusal> fault() {
            return PeopleText.checkNotBlank("emoji", emoji, PeopleText.NAME);
        }

        private UfoEvent added() {
            return new ReactionAdded(operationId, fleetId, commentId, emoji, by, at);
        }

        private UfoEvent removed() {
            return new ReactionRemoved(operationId, fleetId, commentId, emoji, by, at);
        }
    }

    /** Adds the reaction, or takes it back if it is there. */
    public Outcome toggle(Reaction reaction) {
        return Checks.passing(
                () -> Outcome.accept(own.contains(reaction.emoji()) ? reaction.removed() : reaction.added()),
                reaction::fault);
    }
}
