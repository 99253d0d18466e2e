package dev.ufo.command.claims;

import dev.ufo.door.RoverCaller;
import dev.ufo.protocol.ClaimedRun;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One claim that waits; it is answered with a run, or with nothing. Equal only to itself: a rover may wait several times. */
final class WaitingRover {
    private final RoverCaller rover;
    private final CompletableFuture<Optional<ClaimedRun>> answer = new CompletableFuture<>();
    private volatile @Nullable Set<String> tags;

    WaitingRover(RoverCaller rover) {
        this.rover = rover;
    }

    RoverCaller rover() {
        return rover;
    }

    CompletableFuture<Optional<ClaimedRun>> answer() {
        return answer;
    }

    boolean hasTags() {
        return tags != null;
    }

    /** What it can do, until {@link #forgetTags}. */
    void tags(Set<String> read) {
        tags = Set.copyOf(read);
    }

    /** They have changed. */
    void forgetTags() {
        tags = null;
    }

    /** Whether it may take the run (contract section 4.2); never as long as its tags are unknown. */
    boolean fits(QueuedRun run) {
        Set<String> known = tags;
        return known != null
                && (run.pinnedRover() == null || run.pinnedRover().equals(rover.roverId()))
                && known.containsAll(run.neededTags())
                && Collections.disjoint(known, run.avoidedTags());
    }
}
