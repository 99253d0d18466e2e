package dev.ufo.rover.loop;

import dev.ufo.protocol.ClaimedRun;
import dev.ufo.rover.host.AutoTags;
import dev.ufo.rover.host.Host;
import dev.ufo.rover.hub.Claim;
import dev.ufo.rover.pilot.Pilot;
import dev.ufo.rover.pilot.Pilots;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The loop of one registration: with a free place, tell the tags, ask for a run, start it. It ends when the server does
 * not know the rover any more, or when it is stopped; both times only after its runs have ended.
 */
final class ClaimLoop {
    private final RoverContext rover;
    private final Host host;
    private final Semaphore places;
    private final Set<RunExecution> executions = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private List<String> lastTags = List.of();

    ClaimLoop(RoverContext rover, Host host) {
        this.rover = rover;
        this.host = host;
        this.places = new Semaphore(rover.settings().maxConcurrent());
    }

    /** Whether the loop ended because the server rejected the rover; false if it was stopped. */
    boolean run() {
        var rejected = false;
        try {
            while (!rejected && stopped.getCount() > 0) {
                places.acquire();
                if (!round()) {
                    rejected = true;
                    rover.console().complain("rover " + rover.roverId() + ": the server does not know it any more");
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // Asked to stop: what is left is to wait for the runs.
        }
        awaitRuns();
        return rejected;
    }

    /** Ends the loop's runs; the thread of {@link #run} is to be interrupted besides, as it may wait for a claim. */
    void stop() throws InterruptedException {
        stopped.countDown();
        var threads = executions.stream()
                .map(execution -> Thread.ofVirtual().start(() -> stop(execution)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private boolean round() throws InterruptedException {
        var kept = false;
        try {
            rover.hub().refreshTags(autoTags());
            switch (rover.hub().claim()) {
                case Claim.Claimed(var run) -> {
                    start(run);
                    kept = true;
                }
                case Claim.Idle _ -> {}
                case Claim.Rejected _ -> {
                    return false;
                }
                case Claim.Failed(var reason) -> {
                    rover.console().complain("rover " + rover.roverId() + ": claim: " + reason);
                    if (stopped.await(rover.settings().claimPause().toMillis(), TimeUnit.MILLISECONDS)) {
                        return true;
                    }
                }
            }
            return true;
        } finally {
            if (!kept) {
                places.release();
            }
        }
    }

    private List<String> autoTags() {
        var pilots = Pilots.known().stream()
                .map(Pilot::kind)
                .filter(kind -> rover.pilotSearch().find(kind).isPresent())
                .toList();
        var tags = AutoTags.of(host, pilots);
        if (!tags.equals(lastTags)) {
            rover.console().say("rover " + rover.roverId() + ": tags " + String.join(", ", tags));
            lastTags = tags;
        }
        return tags;
    }

    private void start(ClaimedRun run) {
        var execution = new RunExecution(rover, run);
        executions.add(execution);
        Thread.ofVirtual().name("run-" + run.id()).start(() -> {
            try {
                execution.execute();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                rover.console().complain("run " + run.id() + ": " + e);
            } finally {
                executions.remove(execution);
                places.release();
            }
        });
        if (stopped.getCount() == 0) {
            stop(execution); // Claimed in the moment of stopping.
        }
    }

    private static void stop(RunExecution execution) {
        try {
            execution.stop();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitRuns() {
        places.acquireUninterruptibly(rover.settings().maxConcurrent());
    }
}
