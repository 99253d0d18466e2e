package dev.ufo.command.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ufo.door.RefusedException;
import dev.ufo.door.TooManyCallsException;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Counts what one caller does, and stops who does too much. The counts are this server's own and are forgotten when it ends;
 * it remembers a bounded number of callers, those it has heard of last. Thread-safe.
 */
public final class RateLimit {
    private static final int CALLERS = 100_000;

    private final Rate rate;
    private final TimeMeter clock;
    private final Cache<String, Bucket> buckets;

    /** A limit by the machine's clock. */
    public RateLimit(Rate rate) {
        this(rate, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimit(Rate rate, TimeMeter clock) {
        this.rate = rate;
        this.clock = clock;
        // A bucket that nobody asked for so long is full again, as a new one is.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS)
                .ticker(clock::currentTimeNanos)
                .expireAfterAccess(rate.isOff() ? Duration.ofSeconds(1) : rate.per())
                .build();
    }

    /**
     * Counts one.
     *
     * @throws TooManyCallsException it would be one too many
     */
    public void count(String caller) {
        if (!rate.isOff()) {
            take(bucket(caller));
        }
    }

    /**
     * Counts an attempt if it is refused: whoever is right is never stopped for having been right often. While it runs it is
     * counted too, so that many at once are no way round.
     *
     * @throws TooManyCallsException there were too many refused ones; it has not been tried
     */
    public <T> T countRefusals(String caller, Supplier<T> attempt) {
        if (rate.isOff()) {
            return attempt.get();
        }
        Bucket bucket = bucket(caller);
        take(bucket);
        try {
            T result = attempt.get();
            bucket.addTokens(1);
            return result;
        } catch (RefusedException refused) {
            throw refused;
        } catch (RuntimeException fault) {
            bucket.addTokens(1);
            throw fault;
        }
    }

    private static void take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyCallsException(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }

    private Bucket bucket(String caller) {
        return buckets.get(
                caller,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.per()))
                        .withCustomTimePrecision(clock)
                        .build());
    }
}
