package dev.ufo.store.postgres;

import dev.ufo.store.StoreUnavailableException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets concurrent appends share commits. At any time at most one thread writes. An append that finds nobody writing is
 * written at once on its caller's thread, without a hand-over; those that arrive meanwhile wait, and a writer thread
 * takes all that wait as its next batch. Their callers are answered on threads of their own, never on the writer's. Appends
 * that come together always wait for that thread, so that they stay together.
 */
final class GroupCommit implements AutoCloseable {
    private static final int BATCH_APPENDS = 512;
    private static final int BATCH_SIZE = 4 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<PendingAppend> waiting = new ArrayDeque<>();
    private final ExecutorService writerThread;
    private final ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor();
    private final BatchWriter writer;
    private final int capacity;
    private boolean writing;
    private boolean closed;

    /** A group commit in which at most {@code capacity} appends wait. */
    GroupCommit(BatchWriter writer, int capacity) {
        this.writer = writer;
        this.capacity = capacity;
        this.writerThread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("ufo-append").factory());
    }

    /**
     * Writes appends now or soon; their outcomes tell. Fails them at once when too many wait. A single one that finds nobody
     * writing blocks its caller until it is written.
     */
    void submit(List<PendingAppend> appends) {
        boolean alone;
        lock.lock();
        try {
            if (closed || waiting.size() + appends.size() > capacity) {
                var fault = new StoreUnavailableException(
                        closed ? "the event log is closed" : "too many appends wait: " + capacity);
                appends.forEach(append -> append.outcome().completeExceptionally(fault));
                return;
            }
            alone = !writing && appends.size() == 1;
            if (!alone) {
                waiting.addAll(appends);
            }
            if (!writing && !alone) {
                writerThread.execute(this::drain);
            }
            writing = true;
        } finally {
            lock.unlock();
        }
        if (alone) {
            try {
                writer.write(appends, Runnable::run);
            } finally {
                handOver();
            }
        }
    }

    /** Writes what waits, then stops; later appends fail. Waits ten seconds at most. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        try {
            var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (busy() && System.nanoTime() < until) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            writerThread.shutdown();
            var _ = writerThread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        writerThread.shutdownNow();
        answers.shutdown();
        writer.close();
    }

    private void handOver() {
        lock.lock();
        try {
            if (waiting.isEmpty()) {
                writing = false;
            } else {
                writerThread.execute(this::drain);
            }
        } finally {
            lock.unlock();
        }
    }

    private void drain() {
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            writer.write(batch, answers);
        }
    }

    /** What waits and can be decided together; when nothing waits, this thread is no longer the writer. */
    private List<PendingAppend> next() {
        lock.lock();
        try {
            var batch = new AppendBatch();
            var later = new ArrayList<PendingAppend>();
            while (!waiting.isEmpty() && batch.appends().size() < BATCH_APPENDS && batch.size() < BATCH_SIZE) {
                var append = waiting.poll();
                if (!batch.take(append)) {
                    later.add(append);
                }
            }
            for (var append : later.reversed()) {
                waiting.addFirst(append);
            }
            writing = !batch.appends().isEmpty();
            return batch.appends();
        } finally {
            lock.unlock();
        }
    }

    private boolean busy() {
        lock.lock();
        try {
            return writing || !waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}
