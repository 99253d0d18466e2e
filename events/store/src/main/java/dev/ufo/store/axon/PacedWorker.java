package dev.ufo.store.axon;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The thread of one processor, which lets events that come close together share a transaction. The first batch after a
 * quiet time is taken at once; the next waits until the interval since then has passed, unless somebody waits for it or the
 * last one was full enough to be worth its transaction. So what a processor costs is bounded however events arrive, and
 * what nobody waits for comes an interval late at most.
 */
public final class PacedWorker extends ScheduledThreadPoolExecutor {
    private final long interval;
    private final BooleanSupplier awaited;
    private final AtomicReference<@Nullable Runnable> paused = new AtomicReference<>();
    private volatile long earliest = System.nanoTime();

    /**
     * A worker that waits for nothing yet.
     *
     * @param name names its thread
     * @param awaited whether somebody waits just now
     */
    public PacedWorker(String name, Duration interval, BooleanSupplier awaited) {
        super(1, Thread.ofVirtual().name(name).factory());
        this.interval = interval.toNanos();
        this.awaited = awaited;
        setRemoveOnCancelPolicy(true);
    }

    /** Somebody waits: what is held back goes on now. */
    public void hurry() {
        Runnable held = paused.getAndSet(null);
        if (held != null && !isShutdown()) {
            execute(held);
        }
    }

    /** Tells that a batch was written; a full one is followed by the next without a pause. */
    public void wrote(boolean full) {
        earliest = System.nanoTime() + (full ? 0 : interval);
    }

    @Override
    public Future<?> submit(Runnable task) {
        long wait = earliest - System.nanoTime();
        if (wait <= 0) {
            return super.submit(task);
        }
        Runnable once = once(task);
        paused.set(once);
        Future<?> later = schedule(once, wait, TimeUnit.NANOSECONDS);
        // Asked after it can be hurried, so that whoever begins to wait meanwhile is seen here or hurries it.
        if (awaited.getAsBoolean()) {
            hurry();
        }
        return later;
    }

    private static Runnable once(Runnable task) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                task.run();
            }
        };
    }
}
