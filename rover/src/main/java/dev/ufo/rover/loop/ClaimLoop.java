package dev.ufo.rover.loop;

import dev.ufo.rover.host.AutoTags;
import dev.ufo.rover.host.Host;
import dev.ufo.rover.hub.Claim;
import dev.ufo.rover.journal.JournalException;
import dev.ufo.rover.pilot.Pilot;
import dev.ufo.rover.pilot.Pilots;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Phaser;
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
    private final Set<HeldRun> executions = ConcurrentHashMap.newKeySet();
    /** The loop itself and its runs; waited for without regard to interrupts. */
    private final Phaser held = new Phaser(1);

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
            finishLeftovers();
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
        held.awaitAdvance(held.arrive());
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
                    start(new RunExecution(rover, rover.journals().begin(run)), places::release);
                    kept = true;
                }
                case Claim.Idle _ -> {}
                case Claim.Rejected _ -> {
                    return false;
                }
                case Claim.Failed(var reason) -> pause("claim: " + reason);
            }
            return true;
        } catch (JournalException e) {
            pause("a run is left to its lease: " + e.getMessage());
            return true;
        } finally {
            if (!kept) {
                places.release();
            }
        }
    }

    private void pause(String reason) throws InterruptedException {
        rover.console().complain("rover " + rover.roverId() + ": " + reason);
        var _ = stopped.await(rover.settings().claimPause().toMillis(), TimeUnit.MILLISECONDS);
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

    /** Beside the claims, and without a place: there is no pilot in it. */
    private void finishLeftovers() {
        try {
            rover.journals().left().forEach(journal -> start(new Leftover(rover, journal), () -> {}));
        } catch (JournalException e) {
            rover.console().complain("rover " + rover.roverId() + ": " + e.getMessage());
        }
    }

    private void start(HeldRun run, Runnable afterwards) {
        executions.add(run);
        held.register();
        Thread.ofVirtual().name("run").start(() -> {
            try {
                run.execute();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                rover.console().complain("rover " + rover.roverId() + ": a run: " + e);
            } finally {
                executions.remove(run);
                afterwards.run();
                held.arriveAndDeregister();
            }
        });
        if (stopped.getCount() == 0) {
            stop(run); // Claimed in the moment of stopping.
        }
    }

    private static void stop(HeldRun run) {
        try {
            run.stop();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
