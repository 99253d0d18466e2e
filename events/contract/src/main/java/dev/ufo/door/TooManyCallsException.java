package dev.ufo.door;

import java.time.Duration;

/** A call that comes too soon after too many others. It is answered with 429 and {@code Retry-After}. */
public final class TooManyCallsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyCallsException(Duration retryAfter) {
        super("too many tries; wait a little and try again", null, false, false);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next try; sent in whole seconds, at least one. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
