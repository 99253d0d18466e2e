package dev.ufo.command.links.removepullrequest;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.links.PullRequest;
import dev.ufo.events.LinkEvent.PullRequestRemoved;

/** What is not there need not be taken away: that is no fault (contract section 3.9). */
public final class RemovePullRequestDecision {
    private RemovePullRequestDecision() {}

    /** Takes the pull request away if this fleet has it. */
    public static Outcome decide(PullRequest pullRequest, RemovePullRequest command) {
        return pullRequest
                .there()
                .filter(added -> added.fleetId().equals(command.fleetId()))
                .map(added -> Outcome.accept(new PullRequestRemoved(
                        added.pullRequestId(), added.operationId(), added.fleetId(), command.by(), command.at())))
                .orElseGet(Outcome::unchanged);
    }
}
