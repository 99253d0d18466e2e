package dev.ufo.door;

/**
 * A call that was understood and is declined: a value, not a fault. The message is shown to people, so it says what to do.
 *
 * @param kind which HTTP status stands for it on the wire
 */
public record Refusal(Kind kind, String message) {
    /** The refusals of the wire contract (section 1.2); a fault is never one of them. */
    public enum Kind {
        BAD_REQUEST(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        UNSUPPORTED_MEDIA_TYPE(415),
        UNPROCESSABLE(422),
        TOO_MANY_REQUESTS(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }
    }

    /** Bad or missing input. */
    public static Refusal badRequest(String message) {
        return new Refusal(Kind.BAD_REQUEST, message);
    }

    /** No credential, or one that is known to be invalid. */
    public static Refusal unauthenticated(String message) {
        return new Refusal(Kind.UNAUTHENTICATED, message);
    }

    /** A known caller without the right. */
    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, message);
    }

    /** An id that is known not to exist in this fleet. */
    public static Refusal notFound(String message) {
        return new Refusal(Kind.NOT_FOUND, message);
    }

    /** Something that is already so, or already taken. */
    public static Refusal conflict(String message) {
        return new Refusal(Kind.CONFLICT, message);
    }
}
