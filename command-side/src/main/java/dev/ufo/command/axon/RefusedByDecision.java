package dev.ufo.command.axon;

import dev.ufo.door.Refusal;

/** Ends a unit of work without an append; never seen outside this package. */
final class RefusedByDecision extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedByDecision(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
