package dev.ufo.door;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A fault that may pass: the caller should try again. It is answered with 503 and {@code Retry-After}, never with 401 or 404. */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public UnavailableException(String message, Duration retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next try; sent in whole seconds, at least one. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
