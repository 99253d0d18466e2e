package dev.ufo.command.claims;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.axon.ProvenAppends.Proposal;
import dev.ufo.command.claims.Matching.Match;
import dev.ufo.command.web.Border;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunState;
import dev.ufo.ids.AttemptId;
import dev.ufo.protocol.ClaimedRun;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes claims facts, if the run is still what the queue said. */
@Component
class ClaimAppends {
    private final ProvenAppends appends;
    private final Border border;

    ClaimAppends(ProvenAppends appends, Border border) {
        this.appends = appends;
        this.border = border;
    }

    /**
     * Each rover takes its run; their appends share commits.
     *
     * @param rules those the matches were made by
     * @return for each what its rover is told, or empty if something happened to the run since it was read, or to what the
     *     rules go by
     */
    List<CompletableFuture<Optional<ClaimedRun>>> claim(List<Match> matches, DispatchRules rules) {
        List<RunClaimed> claims =
                matches.stream().map(match -> claimed(match, rules)).toList();
        List<CompletableFuture<OptionalLong>> appended = appends.appendAll(IntStream.range(0, claims.size())
                .mapToObj(i -> proposal(matches.get(i), claims.get(i), rules))
                .toList());
        return IntStream.range(0, claims.size())
                .mapToObj(i -> appended.get(i)
                        .thenApply(position -> position.isPresent()
                                ? Optional.of(
                                        told(claims.get(i), matches.get(i).run().texts()))
                                : Optional.<ClaimedRun>empty()))
                .toList();
    }

    private RunClaimed claimed(Match match, DispatchRules rules) {
        QueuedRun run = match.run();
        return new RunClaimed(
                run.runId(),
                new AttemptId(border.freshId()),
                run.attempts() + 1,
                run.operationId(),
                run.fleetId(),
                match.rover().rover().roverId(),
                run.pilotId(),
                run.pilotKind(),
                run.queuedAt(),
                rules.isLimited(),
                border.now());
    }

    private static Proposal proposal(Match match, RunClaimed claimed, DispatchRules rules) {
        return new Proposal(
                Actor.of(match.rover().rover()),
                List.of(claimed),
                unchanged(match.run(), claimed, rules),
                match.run().logPosition());
    }

    private static Set<EventTag> unchanged(QueuedRun run, RunClaimed claimed, DispatchRules rules) {
        Set<EventTag> tags = new HashSet<>();
        tags.add(EventTags.tag("run", run.runId()));
        if (rules.mostPerRover() != null) {
            tags.add(EventTags.claimsBy(claimed.roverId()));
        }
        if (rules.mostPerPilot() != null) {
            tags.add(EventTags.claimsFor(run.pilotId()));
        }
        if (rules.enforceBlockers()) {
            tags.add(EventTags.tag("operation", run.operationId()));
            run.blockers().forEach(blocker -> tags.add(EventTags.tag("operation", blocker)));
        }
        return tags;
    }

    private static ClaimedRun told(RunClaimed claimed, RunTexts texts) {
        return new ClaimedRun(
                claimed.attemptId().toString(),
                claimed.operationId().toString(),
                RunState.CLAIMED.wire(),
                claimed.pilotKind().wire(),
                texts.command(),
                texts.prompt(),
                texts.sessionId());
    }
}
