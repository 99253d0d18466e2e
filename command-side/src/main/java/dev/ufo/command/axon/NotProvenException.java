package dev.ufo.command.axon;

/** What was decided on remembered facts appends nothing, so that nothing proves them; never seen outside this package. */
final class NotProvenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotProvenException() {
        super("decided from memory", null, false, false);
    }
}
