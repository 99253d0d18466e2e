package dev.ufo.command.links;

import dev.ufo.events.LinkEvent.PullRequestAdded;
import dev.ufo.events.LinkEvent.PullRequestRemoved;
import dev.ufo.events.UfoEvent;
import java.util.Optional;

/** A pull request; folded from the events tagged with it. */
public record PullRequest(Optional<PullRequestAdded> there) {
    static final PullRequest NONE = new PullRequest(Optional.empty());

    static PullRequest evolve(PullRequest before, UfoEvent event) {
        return switch (event) {
            case PullRequestAdded added -> new PullRequest(Optional.of(added));
            case PullRequestRemoved _ -> NONE;
            default -> before;
        };
    }
}
