package dev.ufo.command.comments;

import dev.ufo.command.decision.Outcome;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;

/** Refuses if the fleet has no such comment, and changes nothing: for calls whose body is refused too, but later. */
public record RequireComment(CommentId commentId, FleetId fleetId) {
    static Outcome decide(CommentFacts facts, RequireComment command) {
        return facts.of(command.fleetId(), _ -> Outcome.unchanged());
    }
}
