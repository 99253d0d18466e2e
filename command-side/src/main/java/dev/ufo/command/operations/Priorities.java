package dev.ufo.command.operations;

import dev.ufo.command.decision.Checks;
import dev.ufo.door.Refusal;
import java.util.Optional;

/** The priorities there are: 0 none, 1 low, 2 medium, 3 high, 4 urgent (contract section 2.2). */
public final class Priorities {
    private static final int HIGHEST = 4;

    private Priorities() {}

    /** Refuses any other. */
    public static Optional<Refusal> check(int priority) {
        return Checks.require(
                priority >= 0 && priority <= HIGHEST, () -> Refusal.badRequest("priority is 0 to " + HIGHEST));
    }
}
