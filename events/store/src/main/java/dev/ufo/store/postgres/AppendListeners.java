package dev.ufo.store.postgres;

import dev.ufo.store.AppendListener;
import dev.ufo.store.AppendedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners of committed batches, in order, on one thread; when it falls far behind it drops batches. */
final class AppendListeners implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AppendListeners.class);
    private static final int BATCHES = 16_384;

    private final List<AppendListener> listeners = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Batch> batches = new LinkedBlockingQueue<>(BATCHES);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("ufo-append-listeners").unstarted(this::run);

    private record Batch(long base, List<NewEvent> events) {}

    void start() {
        thread.start();
    }

    void add(AppendListener listener) {
        listeners.add(listener);
    }

    void committed(long base, List<NewEvent> events) {
        if (!listeners.isEmpty() && !batches.offer(new Batch(base, events))) {
            log.atWarn().addKeyValue("position", base).log("append listeners lag far behind, a batch is not told");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                tell(batches.take());
            }
        } catch (InterruptedException e) {
            log.atDebug().setCause(e).log("no more listeners are told");
        }
    }

    private void tell(Batch batch) {
        var events = new ArrayList<AppendedEvent>();
        for (var event : batch.events()) {
            events.add(new AppendedEvent(
                    batch.base() + events.size() + 1,
                    event.name(),
                    event.message().payload(),
                    event.tagged().tags()));
        }
        for (var listener : listeners) {
            try {
                listener.appended(List.copyOf(events));
            } catch (RuntimeException e) {
                log.atError().setCause(e).log("an append listener failed");
            }
        }
    }
}
