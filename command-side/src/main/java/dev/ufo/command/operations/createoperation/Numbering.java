package dev.ufo.command.operations.createoperation;

import dev.ufo.door.RefusedException;
import dev.ufo.door.UnavailableException;
import dev.ufo.ids.MissionId;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Proposes numbers, one creation at a time for a mission, so that within this process none is proposed twice. Another
 * process may still be faster; then the decision finds the number taken, and the next is proposed. Thread-safe.
 */
@Component
class Numbering {
    /** How often other processes may be faster before the caller is told to come back. */
    private static final int TRIES = 50;

    private static final int STRIPES = 64;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final MissionNumbers numbers;
    private final Lock[] locks =
            IntStream.range(0, STRIPES).mapToObj(_ -> new ReentrantLock()).toArray(Lock[]::new);

    Numbering(MissionNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * Creates with the next number of a mission.
     *
     * @param creation takes the number, and may find it taken
     */
    <T> T next(MissionId missionId, IntFunction<T> creation) {
        Lock lock = locks[Math.floorMod(missionId.hashCode(), STRIPES)];
        lock.lock();
        try {
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                try {
                    return creation.apply(numbers.last(missionId) + 1);
                } catch (RefusedException refused) {
                    if (!refused.refusal().equals(CreateOperationDecision.NUMBER_TAKEN)) {
                        throw refused;
                    }
                }
            }
            throw new UnavailableException("too many operations at once in this mission, try again", RETRY_AFTER, null);
        } finally {
            lock.unlock();
        }
    }
}
