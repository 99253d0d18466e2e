package dev.ufo.server.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does one thing again and again in several threads, and measures it. */
final class Load {
    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private Load() {}

    /** One step of a thread; threads are numbered from 0. */
    interface Step {
        void once(int thread) throws Exception;
    }

    /** As often as possible for a time, after a warm-up that is not counted. */
    static Sample during(Duration time, int threads, Step step) throws InterruptedException, ExecutionException {
        Sample _ = repeat(threads, () -> until(WARM_UP), step);
        return repeat(threads, () -> until(time), step);
    }

    /** A number of times in all. */
    static Sample times(int times, int threads, Step step) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(times);
        return repeat(threads, () -> () -> left.getAndDecrement() > 0, step);
    }

    private interface More {
        boolean more();
    }

    private interface Limit {
        More start();
    }

    private static More until(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end;
    }

    private static Sample repeat(int threads, Limit limit, Step step) throws InterruptedException, ExecutionException {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        More more = limit.start();
        List<Callable<Void>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int number = thread;
            work.add(() -> {
                while (more.more()) {
                    long start = System.nanoTime();
                    step.once(number);
                    nanos.add(System.nanoTime() - start);
                }
                return null;
            });
        }
        long start = System.nanoTime();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> one : executor.invokeAll(work)) {
                Void _ = one.get();
            }
        }
        return Sample.of(nanos, Duration.ofNanos(System.nanoTime() - start));
    }
}
