package dev.ufo.command.accounts;

import dev.ufo.door.UnavailableException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few do at once what takes much time and memory. Some more may wait, for a while; whoever comes on top of them is told
 * to come again, so that a crowd neither takes the machine nor grows a queue. Thread-safe.
 */
final class Turns {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Semaphore places;
    private final Semaphore turns;
    private final Duration patience;

    /**
     * Makes turns.
     *
     * @param atOnce how many work at a time
     * @param waiting how many more may wait
     * @param patience how long they wait
     */
    Turns(int atOnce, int waiting, Duration patience) {
        this.places = new Semaphore(atOnce + waiting);
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * Works when it is time.
     *
     * @throws UnavailableException too many are here, or it took too long
     */
    <T> T take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new UnavailableException("too many people at the door", RETRY_AFTER, null);
        }
        try {
            await();
            try {
                return work.get();
            } finally {
                turns.release();
            }
        } finally {
            places.release();
        }
    }

    private void await() {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnavailableException("people wait too long at the door", RETRY_AFTER, null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while waiting for a turn", RETRY_AFTER, interrupted);
        }
    }
}
