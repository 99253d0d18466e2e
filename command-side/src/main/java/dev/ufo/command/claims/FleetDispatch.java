package dev.ufo.command.claims;

import dev.ufo.command.claims.Matching.Match;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.protocol.ClaimedRun;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * The rovers of one fleet that wait at this server. One thread at a time looks for runs; who asks for a look meanwhile makes
 * that thread look once more. All runs of a look are claimed together, so that their appends share commits.
 */
final class FleetDispatch {
    private final FleetId fleet;
    private final RunQueue queue;
    private final ClaimAppends claims;
    private final ReadAhead ahead;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<WaitingRover> waiting = new ArrayDeque<>();
    private boolean looking;
    private boolean again;

    FleetDispatch(FleetId fleet, RunQueue queue, ClaimAppends claims) {
        this.fleet = fleet;
        this.queue = queue;
        this.claims = claims;
        this.ahead = new ReadAhead(fleet, queue);
    }

    void enter(WaitingRover rover) {
        locked(() -> waiting.addLast(rover));
    }

    /** Ends the wait; false if the rover is being given a run, so that its answer is about to come. */
    boolean leave(WaitingRover rover) {
        lock.lock();
        try {
            return waiting.remove(rover);
        } finally {
            lock.unlock();
        }
    }

    boolean isEmpty() {
        lock.lock();
        try {
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Everybody goes away with nothing. */
    void dismiss() {
        locked(() -> {
            waiting.forEach(rover -> rover.answer().complete(Optional.empty()));
            waiting.clear();
        });
    }

    /** Whether a run that ends, or an operation that moves, may let another run begin; true as long as that is not known. */
    boolean hasRules() {
        return ahead.rules().map(DispatchRules::isAny).orElse(true);
    }

    /** Whether a run that is queued may go before others; true as long as that is not known. */
    boolean goesByPriority() {
        return ahead.rules().map(DispatchRules::byPriority).orElse(true);
    }

    /** Something happened to runs that wait: what was read of them is not so any more. */
    void forgetRuns() {
        ahead.drop();
    }

    /** What a rover can do has changed. */
    void forgetTags(RoverId rover) {
        snapshot().stream()
                .filter(waits -> waits.rover().roverId().equals(rover))
                .forEach(WaitingRover::forgetTags);
    }

    /** Reads everything anew at the next look, in case nobody told of a change. */
    void forgetAll() {
        forgetRuns();
        snapshot().forEach(WaitingRover::forgetTags);
    }

    /** Looks for runs for those that wait, or makes sure that the thread that is looking looks again. */
    void look() {
        if (begin() && !lookOnce()) {
            // Not on this thread: a rover that called has its answer, and others may ask for looks without end.
            Thread.ofVirtual().name("ufo-claims-" + fleet).start(this::lookOn);
        }
    }

    private void lookOn() {
        while (!lookOnce()) {
            // Somebody has asked for another look.
        }
    }

    /** Looks; true if that was the last look, since nobody has asked for another meanwhile. */
    private boolean lookOnce() {
        try {
            pass();
        } catch (RuntimeException fault) {
            fail(fault);
        }
        return end();
    }

    private void pass() {
        List<WaitingRover> rovers = withTags(snapshot());
        if (rovers.isEmpty()) {
            return;
        }
        Demand demand = Demand.of(rovers);
        boolean fresh = ahead.cover(demand);
        List<Match> matches = Matching.match(ahead.runs(), rovers, load());
        if (matches.size() < rovers.size() && !fresh) {
            ahead.read(demand);
            matches = Matching.match(ahead.runs(), rovers, load());
        }
        claim(matches.stream().filter(match -> leave(match.rover())).toList());
    }

    /** Counted after the queue was read: whoever takes a run after that makes a claim on what was read fail. */
    private Load load() {
        DispatchRules rules = ahead.rules().orElse(DispatchRules.NONE);
        return rules.isLimited() ? queue.load(fleet, rules) : new Load(rules);
    }

    /** Those that exist, after reading what the new ones can do. */
    private List<WaitingRover> withTags(List<WaitingRover> rovers) {
        Map<WaitingRover, Integer> unknown = rovers.stream()
                .filter(rover -> !rover.hasTags())
                .collect(Collectors.toMap(rover -> rover, WaitingRover::changes));
        if (unknown.isEmpty()) {
            return rovers;
        }
        Map<RoverId, Set<String>> tags = queue.tags(
                unknown.keySet().stream().map(rover -> rover.rover().roverId()).collect(Collectors.toSet()));
        unknown.forEach((rover, changes) -> {
            Set<String> found = tags.get(rover.rover().roverId());
            if (found != null) {
                rover.tags(found, changes);
            } else if (leave(rover)) {
                rover.answer().complete(Optional.empty());
            }
        });
        return rovers.stream().filter(WaitingRover::hasTags).toList();
    }

    /** Gives the rovers their runs, as soon as the log has taken them; the look goes on meanwhile. */
    private void claim(List<Match> matches) {
        if (matches.isEmpty()) {
            return;
        }
        ahead.take(matches.stream().map(Match::run).toList());
        List<CompletableFuture<Optional<ClaimedRun>>> outcomes =
                claims.claim(matches, ahead.rules().orElse(DispatchRules.NONE));
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            var _ = outcomes.get(i)
                    .thenAccept(claimed -> settle(match, claimed))
                    .exceptionally(fault -> {
                        fail(match, fault);
                        return null;
                    });
        }
    }

    /** If another server was quicker, the rover goes on waiting, in its old place. */
    private void settle(Match match, Optional<ClaimedRun> claimed) {
        ahead.settled(match.run().runId());
        WaitingRover rover = match.rover();
        if (claimed.isPresent()) {
            rover.answer().complete(claimed);
        } else {
            ahead.drop();
            locked(() -> waiting.addFirst(rover));
            look();
        }
    }

    private void fail(Match match, Throwable fault) {
        ahead.settled(match.run().runId());
        ahead.drop();
        match.rover().answer().completeExceptionally(fault);
    }

    private void fail(RuntimeException fault) {
        locked(() -> {
            waiting.forEach(rover -> rover.answer().completeExceptionally(fault));
            waiting.clear();
        });
    }

    private List<WaitingRover> snapshot() {
        lock.lock();
        try {
            return List.copyOf(waiting);
        } finally {
            lock.unlock();
        }
    }

    private boolean begin() {
        lock.lock();
        try {
            again = looking;
            boolean mine = !looking;
            looking = true;
            return mine;
        } finally {
            lock.unlock();
        }
    }

    private boolean end() {
        lock.lock();
        try {
            looking = again;
            again = false;
            return !looking;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
