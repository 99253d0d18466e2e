package dev.ufo.query.replay;

import dev.ufo.query.projection.PositionedEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Folds chunks into several views, each on a thread of its own, one chunk at a time: while they fold one, the caller reads
 * the next. Closing it closes the views, whether they are finished or not.
 */
final class ParallelFolds implements AutoCloseable {
    private static final Duration CHUNK_LIMIT = Duration.ofMinutes(5);

    private final List<RebuiltView> views;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private List<Future<?>> folding = List.of();

    /** Folds into these views, which may be added to before the first chunk. */
    ParallelFolds(List<RebuiltView> views) {
        this.views = views;
    }

    /** Waits for the last chunk, then begins with this one. */
    void next(List<PositionedEvent> chunk) {
        await();
        var begun = new ArrayList<Future<?>>();
        for (var view : views) {
            begun.add(threads.submit(() -> {
                view.fold(chunk);
                return view;
            }));
        }
        folding = begun;
    }

    /**
     * Waits for the last chunk.
     *
     * @throws IllegalStateException if a view cannot take it
     */
    void await() {
        for (var view : folding) {
            try {
                var _ = view.get(CHUNK_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("a view cannot be made anew", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while making views anew", e);
            }
        }
        folding = List.of();
    }

    @Override
    public void close() throws SQLException {
        threads.close();
        for (var view : views) {
            view.close();
        }
    }
}
