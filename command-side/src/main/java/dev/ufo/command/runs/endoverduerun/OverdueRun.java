package dev.ufo.command.runs.endoverduerun;

import dev.ufo.command.operations.Operation;
import dev.ufo.command.runs.Attempt;
import dev.ufo.events.UfoEvent;

/** The attempt that takes too long, and the operation it works on. */
public record OverdueRun(Attempt attempt, Operation operation) {
    /** Nothing is known. */
    public static final OverdueRun NONE = new OverdueRun(new Attempt.Absent(), new Operation.Absent());

    /** The facts and one more. */
    public static OverdueRun evolve(OverdueRun before, UfoEvent event) {
        return new OverdueRun(Attempt.evolve(before.attempt, event), Operation.evolve(before.operation, event));
    }
}
