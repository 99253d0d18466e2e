package dev.ufo.command.axon;

import dev.ufo.events.UfoEvent;
import dev.ufo.store.axon.CatalogTypeResolver;
import dev.ufo.store.axon.StoreModule;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a listener every later event of some types, whichever server appended it: those of this process at once and without
 * the database, others' as soon as the log is notified. The listener is called on one thread and should be quick. While the
 * log is away nothing is told; afterwards it goes on with what is new then, so a listener must not rely on it alone.
 */
public final class Following implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Following.class);

    private final StoreModule store;
    private final EventCriteria criteria;
    private final Consumer<UfoEvent> listener;
    private final Semaphore wakes = new Semaphore(0);
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile boolean closed;

    private Following(StoreModule store, Collection<Class<? extends UfoEvent>> types, Consumer<UfoEvent> listener) {
        this.store = store;
        this.criteria = EventCriteria.havingAnyTag()
                .andBeingOneOfTypes(types.stream()
                        .map(type -> CatalogTypeResolver.typeOf(type).qualifiedName())
                        .toArray(QualifiedName[]::new));
        this.listener = listener;
    }

    /** Begins to follow, with the next event that is appended once this returns; if the log is away, when it is back. */
    public static Following start(
            String thread,
            StoreModule store,
            Collection<Class<? extends UfoEvent>> types,
            Consumer<UfoEvent> listener) {
        Following following = new Following(store, types, listener);
        Thread.ofVirtual().name(thread).start(following::run);
        following.awaitBegin();
        return following;
    }

    @Override
    public void close() {
        closed = true;
        wakes.release();
    }

    private void run() {
        while (!closed) {
            try {
                TrackingToken end = store.engine().latestToken(null).get(10, TimeUnit.SECONDS);
                MessageStream<EventMessage> tail =
                        store.engine().stream(StreamingCondition.conditionFor(end, criteria), null);
                tail.setCallback(wakes::release);
                begun.countDown();
                follow(tail);
                tail.close();
            } catch (InterruptedException _) {
                return;
            } catch (TimeoutException | java.util.concurrent.ExecutionException | RuntimeException fault) {
                log.atWarn().setCause(fault).log("the log cannot be followed; trying again in a second");
                pause();
            }
        }
    }

    private void awaitBegin() {
        try {
            boolean _ = begun.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(MessageStream<EventMessage> tail) throws InterruptedException {
        while (!closed && !tail.isCompleted()) {
            for (var next = tail.next(); next.isPresent(); next = tail.next()) {
                listener.accept(store.codec().decode(next.get().message()));
            }
            boolean _ = wakes.tryAcquire(1, TimeUnit.SECONDS);
            int _ = wakes.drainPermits();
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException _) {
            closed = true;
        }
    }
}
