package dev.ufo.door;

/** Carries a {@link Refusal} from where it is known to the door that answers it. It has no stack trace: nothing is wrong with us. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    /** Why the call is declined. */
    public Refusal refusal() {
        return refusal;
    }
}
