package dev.ufo.command.links.addpullrequest;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.events.LinkEvent.PullRequestAdded;

/** Any text may be the address of a pull request; nothing is fetched from it. */
public final class AddPullRequestDecision {
    /** Longer than any browser takes. */
    private static final int URL = 2048;

    private AddPullRequestDecision() {}

    /** Hangs the pull request on an operation of this fleet. */
    public static Outcome decide(OperationFacts facts, AddPullRequest command) {
        return facts.of(
                command.fleetId(),
                operation -> Checks.passing(
                        () -> Outcome.accept(new PullRequestAdded(
                                command.pullRequestId(),
                                operation.id(),
                                operation.fleetId(),
                                command.url(),
                                command.title(),
                                command.number(),
                                command.by(),
                                command.at())),
                        () -> PeopleText.checkNotBlank("url", command.url(), URL),
                        () -> PeopleText.check("title", command.title(), PeopleText.TITLE)));
    }
}
