package dev.ufo.command.claims;

import dev.ufo.command.claims.Matching.Match;
import dev.ufo.ids.FleetId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<WaitingRover> waiting = new ArrayDeque<>();
    private boolean looking;
    private boolean again;

    FleetDispatch(FleetId fleet, RunQueue queue, ClaimAppends claims) {
        this.fleet = fleet;
        this.queue = queue;
        this.claims = claims;
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

    /** Looks for runs for those that wait, or makes sure that the thread that is looking looks again. */
    void look() {
        if (!begin()) {
            return;
        }
        do {
            try {
                pass();
            } catch (RuntimeException fault) {
                fail(fault);
            }
        } while (!end());
    }

    private void pass() {
        List<WaitingRover> rovers = snapshot();
        if (rovers.isEmpty()) {
            return;
        }
        List<Match> matches = Matching.match(queue.candidates(fleet, rovers.size()), rovers).stream()
                .filter(match -> leave(match.rover()))
                .toList();
        if (matches.isEmpty()) {
            return;
        }
        try {
            Map<Long, RunTexts> texts = queue.texts(
                    matches.stream().map(match -> match.run().textPosition()).collect(Collectors.toSet()));
            claim(matches, texts);
        } catch (RuntimeException fault) {
            matches.forEach(match -> match.rover().answer().completeExceptionally(fault));
        }
    }

    private void claim(List<Match> matches, Map<Long, RunTexts> texts) {
        if (matches.size() == 1) {
            claim(matches.getFirst(), texts);
            return;
        }
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> one : together.invokeAll(matches.stream()
                    .map(match -> Executors.<Void>callable(() -> claim(match, texts), null))
                    .toList())) {
                one.get();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while claiming runs", interrupted);
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gives the rover the run; if another server was quicker, the rover goes on waiting, in its old place. */
    private void claim(Match match, Map<Long, RunTexts> texts) {
        WaitingRover rover = match.rover();
        try {
            var claimed = claims.claim(
                    match.run(), rover.rover(), texts.get(match.run().textPosition()));
            if (claimed.isPresent()) {
                rover.answer().complete(claimed);
            } else {
                locked(() -> {
                    waiting.addFirst(rover);
                    again = true;
                });
            }
        } catch (RuntimeException fault) {
            rover.answer().completeExceptionally(fault);
        }
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
