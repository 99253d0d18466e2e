package dev.ufo.command.axon;

import dev.ufo.door.Refusal;

/** Lets tests see what a decision declined, as it comes out of Axon. */
public final class Refusals {
    private Refusals() {}

    /** The refusal behind a failed command; an {@link AssertionError} says that it failed for another reason. */
    public static Refusal behind(Throwable thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof RefusedByDecision) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof RefusedByDecision declined) {
            return declined.refusal();
        }
        throw new AssertionError("not a refusal", thrown);
    }
}
