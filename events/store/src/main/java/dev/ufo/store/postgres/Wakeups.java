package dev.ufo.store.postgres;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes all tails on one thread of its own; signals that come while it works are folded into one. */
final class Wakeups implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Wakeups.class);

    private final Set<EventTail> tails = ConcurrentHashMap.newKeySet();
    private final Semaphore signals = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("ufo-tail-wakeups").unstarted(this::run);

    void start() {
        thread.start();
    }

    void add(EventTail tail) {
        tails.add(tail);
    }

    void remove(EventTail tail) {
        tails.remove(tail);
    }

    /** Soon tells every tail that may have something new. Cheap, from any thread. */
    void signal() {
        if (signals.availablePermits() == 0) {
            signals.release();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                signals.acquire();
                var _ = signals.drainPermits();
                tails.forEach(Wakeups::wake);
            }
        } catch (InterruptedException e) {
            log.atDebug().setCause(e).log("no more tails are woken");
        }
    }

    private static void wake(EventTail tail) {
        try {
            tail.wake();
        } catch (RuntimeException e) {
            log.atError().setCause(e).log("a tail's consumer failed when woken");
        }
    }
}
