package dev.ufo.store;

/**
 * The log cannot be written or read now: the database is away, or too many appends wait. It is a fault, never a
 * refusal; whether the append took place is not known, so a retry must carry the same idempotency key.
 */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message) {
        super(message);
    }

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
