package dev.ufo.server.bench;

import dev.ufo.store.postgres.PostgresEventStorageEngine;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;

/** Follows the log and tells how long after it was sent each event arrived. */
final class TailLatency implements AutoCloseable {
    private final MessageStream<EventMessage> tail;
    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Semaphore wakes = new Semaphore(0);
    private final long start = System.nanoTime();
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::read);
    private volatile boolean closed;

    TailLatency(PostgresEventStorageEngine engine) {
        this.tail = engine.stream(StreamingCondition.startingFrom(new GlobalSequenceTrackingToken(0)), null);
        tail.setCallback(wakes::release);
        thread.start();
    }

    /** The event is about to be appended. */
    void sent(EventMessage event) {
        sentAt.put(event.identifier(), System.nanoTime());
    }

    Sample sample() {
        return Sample.of(nanos, Duration.ofNanos(System.nanoTime() - start));
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        tail.close();
    }

    private void read() {
        while (!closed) {
            for (var next = tail.next(); next.isPresent(); next = tail.next()) {
                Long sent = sentAt.remove(next.get().message().identifier());
                if (sent != null) {
                    nanos.add(System.nanoTime() - sent);
                }
            }
            try {
                boolean _ = wakes.tryAcquire(100, TimeUnit.MILLISECONDS);
                int _ = wakes.drainPermits();
            } catch (InterruptedException ended) {
                return;
            }
        }
    }
}
