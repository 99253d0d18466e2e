package dev.ufo.command.claims;

import dev.ufo.door.RoverCaller;
import dev.ufo.protocol.ClaimedRun;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** One claim that waits; it is answered with a run, or with nothing. Equal only to itself: a rover may wait several times. */
final class WaitingRover {
    private final RoverCaller rover;
    private final Set<String> tags;
    private final CompletableFuture<Optional<ClaimedRun>> answer = new CompletableFuture<>();

    WaitingRover(RoverCaller rover, Set<String> tags) {
        this.rover = rover;
        this.tags = Set.copyOf(tags);
    }

    RoverCaller rover() {
        return rover;
    }

    CompletableFuture<Optional<ClaimedRun>> answer() {
        return answer;
    }

    /** Whether it may take the run (contract section 4.2). */
    boolean fits(QueuedRun run) {
        return (run.pinnedRover() == null || run.pinnedRover().equals(rover.roverId()))
                && tags.containsAll(run.neededTags())
                && Collections.disjoint(tags, run.avoidedTags());
    }
}
