package dev.ufo.rover.loop;

import dev.ufo.rover.Console;
import dev.ufo.rover.hub.Hub;
import dev.ufo.rover.hub.Retry;
import dev.ufo.rover.hub.RunCall;
import dev.ufo.rover.journal.RunJournal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Sends the calls of one run: in the order given, each one acknowledged before the next, repeated while the server
 * cannot say. Until then they are in the run's journal, of which this holds the places of a bounded number; a pilot that
 * talks faster has to wait. After the lease is lost nothing is sent and nothing waits. {@link #put} may be called by
 * several threads.
 */
final class Outbox {
    private static final int CAPACITY = 10_000;
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Hub hub;
    private final Redaction redaction;
    private final RunJournal journal;
    private final String runId;
    private final Lease lease;
    private final Console console;
    private final BlockingQueue<Optional<Supplier<RunCall>>> waiting;
    private final Thread sender;
    private volatile boolean allTold;

    private Outbox(RoverContext rover, RunJournal journal, Lease lease) {
        this.hub = rover.hub();
        this.redaction = rover.redaction();
        this.journal = journal;
        this.runId = journal.run().id();
        this.lease = lease;
        this.console = rover.console();
        this.waiting = new ArrayBlockingQueue<>(CAPACITY + journal.untold().size());
        this.sender = Thread.ofVirtual().name("outbox-" + runId).unstarted(this::sendAll);
    }

    /** Begins with what the journal has from an earlier process. */
    static Outbox open(RoverContext rover, RunJournal journal, Lease lease) {
        var outbox = new Outbox(rover, journal, lease);
        journal.untold().forEach(call -> outbox.waiting.add(Optional.of(call)));
        outbox.sender.start();
        return outbox;
    }

    /** Takes a call to be sent, waiting for room; drops it if the lease is lost. */
    synchronized void put(RunCall call) throws InterruptedException {
        if (!lease.isLost()) {
            enqueue(Optional.of(
                    journal.keep(redaction.of(call)))); // One at a time, so that the journal has the order of sending.
        }
    }

    /**
     * Waits until every call taken so far is acknowledged, given up, or without a lease. Nothing may follow. The journal
     * goes unless something in it is still to be told.
     */
    void finish() throws InterruptedException {
        enqueue(Optional.empty());
        sender.join();
        if (allTold || lease.isLost()) {
            journal.discard();
        } else {
            journal.close();
        }
    }

    /** Drops what is not sent after the limit; for the end of the process. May be called beside {@link #finish}. */
    void closeAfter(Duration limit) throws InterruptedException {
        if (!sender.join(limit)) {
            sender.interrupt();
        }
    }

    private void enqueue(Optional<Supplier<RunCall>> call) throws InterruptedException {
        while (!lease.isLost() && sender.isAlive() && !waiting.offer(call, GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }

    private void sendAll() {
        try {
            while (!lease.isLost()) {
                var call = waiting.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
                if (call != null && call.isEmpty()) {
                    allTold = true;
                    return;
                }
                if (call != null && send(call.get().get())) {
                    journal.done();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the call is done with. */
    private boolean send(RunCall call) throws InterruptedException {
        for (var attempt = 1; !lease.isLost(); attempt++) {
            switch (Retry.after(call, hub.report(runId, call), attempt)) {
                case Retry.Done _ -> {
                    return true;
                }
                case Retry.Stop _ -> lease.lose();
                case Retry.Skip(var reason) -> {
                    console.say("run %s: %s given up: %s".formatted(runId, call.path(), reason));
                    return true;
                }
                case Retry.Again(var pause, var reason) -> {
                    if (attempt == 1) {
                        console.say("run %s: %s waits for the server: %s".formatted(runId, call.path(), reason));
                    }
                    if (lease.awaitLoss(pause)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }
}
