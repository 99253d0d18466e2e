package dev.ufo.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An interval of an hour shows what is held back, as nothing here takes so long. */
class PacedWorkerTest {
    private final AtomicBoolean awaited = new AtomicBoolean();
    private final AtomicInteger batches = new AtomicInteger();
    private final PacedWorker worker = new PacedWorker("paced", Duration.ofHours(1), awaited::get);

    @AfterEach
    void stop() {
        var _ = worker.shutdownNow();
    }

    private void isTaken(Future<?> batch) throws Exception {
        assertThat(batch.get(10, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void theFirstBatchIsTakenAtOnce() throws Exception {
        isTaken(worker.submit(batches::incrementAndGet, null));

        assertThat(batches).hasValue(1);
    }

    @Test
    void theNextIsHeldBackUntilSomebodyWaits() throws Exception {
        worker.wrote(false);
        Future<?> held = worker.submit((Runnable) batches::incrementAndGet);
        isTaken(worker.schedule(() -> {}, 0, TimeUnit.SECONDS)); // what is due has been done by then
        assertThat(held.isDone()).isFalse();

        worker.hurry();
        isTaken(worker.schedule(() -> {}, 0, TimeUnit.SECONDS));

        assertThat(batches).hasValue(1);
    }

    @Test
    void nothingIsHeldBackWhileSomebodyWaits() throws Exception {
        worker.wrote(false);
        awaited.set(true);

        var _ = worker.submit((Runnable) batches::incrementAndGet);
        isTaken(worker.schedule(() -> {}, 0, TimeUnit.SECONDS));

        assertThat(batches).hasValue(1);
    }

    @Test
    void aFullBatchIsFollowedAtOnce() throws Exception {
        worker.wrote(true);

        isTaken(worker.submit((Runnable) batches::incrementAndGet));

        assertThat(batches).hasValue(1);
    }
}
