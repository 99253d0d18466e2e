package dev.ufo.command.runs.stoprun;

import dev.ufo.command.decision.Outcome;
import dev.ufo.door.Refusal;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunState;
import org.jspecify.annotations.Nullable;

/** A run that is stopped is canceled, which changes nothing on its operation (contract section 4.1); its rover loses it. */
public final class StopRunDecision {
    private static final String REASON = "somebody stopped it";

    private StopRunDecision() {}

    /** Ends a run of this fleet that has not ended. */
    public static Outcome decide(Stoppable run, StopRun command) {
        @Nullable RunQueued origin = run.origin();
        if (origin == null || !origin.fleetId().equals(command.fleetId())) {
            return Outcome.refuse(Refusal.notFound("there is no such run in this fleet"));
        }
        return run.isOver()
                ? Outcome.refuse(Refusal.conflict("the run has ended already"))
                : Outcome.accept(new RunEnded(
                        command.runId(),
                        run.attempt(),
                        origin.operationId(),
                        origin.fleetId(),
                        RunState.CANCELED,
                        REASON,
                        command.by(),
                        command.at()));
    }
}
