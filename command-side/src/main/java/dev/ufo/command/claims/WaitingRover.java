package dev.ufo.command.claims;

import dev.ufo.door.RoverCaller;
import dev.ufo.protocol.ClaimedRun;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** One claim that waits; it is answered with a run, or with nothing. Equal only to itself: a rover may wait several times. */
final class WaitingRover {
    private static final int UNREAD = -1;

    private final RoverCaller rover;
    private final CompletableFuture<Optional<ClaimedRun>> answer = new CompletableFuture<>();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile Tags tags = new Tags(Set.of(), UNREAD);

    WaitingRover(RoverCaller rover) {
        this.rover = rover;
    }

    RoverCaller rover() {
        return rover;
    }

    CompletableFuture<Optional<ClaimedRun>> answer() {
        return answer;
    }

    /** What it could do when its tags had changed so often. */
    private record Tags(Set<String> values, int changes) {}

    boolean hasTags() {
        return tags.changes() == changes.get();
    }

    /** How often its tags have changed; to be asked before they are read. */
    int changes() {
        return changes.get();
    }

    /** What it can do, until {@link #forgetTags}; nothing, if they changed after the reading began. */
    void tags(Set<String> read, int changesBefore) {
        tags = new Tags(Set.copyOf(read), changesBefore);
    }

    /** They have changed. */
    void forgetTags() {
        changes.incrementAndGet();
    }

    /** Whether it may take the run (contract section 4.2); never as long as its tags are unknown. */
    boolean fits(QueuedRun run) {
        Set<String> known = tags.values();
        return hasTags()
                && (run.pinnedRover() == null || run.pinnedRover().equals(rover.roverId()))
                && known.containsAll(run.neededTags())
                && Collections.disjoint(known, run.avoidedTags());
    }
}
