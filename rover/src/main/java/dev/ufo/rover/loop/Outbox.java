package dev.ufo.rover.loop;

import dev.ufo.rover.Console;
import dev.ufo.rover.hub.Hub;
import dev.ufo.rover.hub.Retry;
import dev.ufo.rover.hub.RunCall;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Sends the calls of one run: in the order given, each one acknowledged before the next, repeated while the server
 * cannot say. It holds a bounded number; a pilot that talks faster has to wait. After the lease is lost nothing is sent
 * and nothing waits. {@link #put} may be called by several threads.
 */
final class Outbox {
    private static final int CAPACITY = 1_000;
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Hub hub;
    private final String runId;
    private final Lease lease;
    private final Console console;
    private final BlockingQueue<Optional<RunCall>> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private final Thread sender;

    private Outbox(Hub hub, String runId, Lease lease, Console console) {
        this.hub = hub;
        this.runId = runId;
        this.lease = lease;
        this.console = console;
        this.sender = Thread.ofVirtual().name("outbox-" + runId).unstarted(this::sendAll);
    }

    static Outbox open(Hub hub, String runId, Lease lease, Console console) {
        var outbox = new Outbox(hub, runId, lease, console);
        outbox.sender.start();
        return outbox;
    }

    /** Takes a call to be sent, waiting for room; drops it if the lease is lost. */
    void put(RunCall call) throws InterruptedException {
        enqueue(Optional.of(call));
    }

    /** Waits until every call taken so far is acknowledged, given up, or without a lease. Nothing may follow. */
    void finish() throws InterruptedException {
        enqueue(Optional.empty());
        sender.join();
    }

    /** Drops what is not sent after the limit; for the end of the process. May be called beside {@link #finish}. */
    void closeAfter(Duration limit) throws InterruptedException {
        if (!sender.join(limit)) {
            sender.interrupt();
        }
    }

    private void enqueue(Optional<RunCall> call) throws InterruptedException {
        while (!lease.isLost() && sender.isAlive() && !waiting.offer(call, GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }

    private void sendAll() {
        try {
            while (!lease.isLost()) {
                var call = waiting.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
                if (call != null && call.isEmpty()) {
                    return;
                }
                if (call != null) {
                    send(call.get());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(RunCall call) throws InterruptedException {
        for (var attempt = 1; !lease.isLost(); attempt++) {
            switch (Retry.after(call, hub.report(runId, call), attempt)) {
                case Retry.Done _ -> {
                    return;
                }
                case Retry.Stop _ -> lease.lose();
                case Retry.Skip(var reason) -> {
                    console.say("run %s: %s given up: %s".formatted(runId, call.path(), reason));
                    return;
                }
                case Retry.Again(var pause, var reason) -> {
                    if (attempt == 1) {
                        console.say("run %s: %s waits for the server: %s".formatted(runId, call.path(), reason));
                    }
                    if (lease.awaitLoss(pause)) {
                        return;
                    }
                }
            }
        }
    }
}
