package dev.ufo.rover.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether a claimed run is still this rover's, as far as the server has told. Once lost, it stays lost. */
final class Lease {
    private final CountDownLatch lost = new CountDownLatch(1);

    /** The server has said that the run is not ours. */
    void lose() {
        lost.countDown();
    }

    boolean isLost() {
        return lost.getCount() == 0;
    }

    /** Waits until the run is lost or the time is over, and tells whether it is lost. */
    boolean awaitLoss(Duration limit) throws InterruptedException {
        return lost.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
