package dev.ufo.command.runs;

import dev.ufo.command.decision.Outcome;
import dev.ufo.door.Refusal;
import dev.ufo.door.RoverCaller;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.RunEvent.RunResultReported;
import dev.ufo.events.RunEvent.RunStarted;
import dev.ufo.events.RunEvent.RunStarting;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One claim of a run by one rover, folded from the events tagged with it; facts of other attempts leave it as it is.
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><td>absent</td><td>run claimed</td><td>held: claimed</td></tr>
 * <tr><td>held</td><td>run starting, run started</td><td>held: starting, running</td></tr>
 * <tr><td>held</td><td>run ended by its rover</td><td>ended, for good</td></tr>
 * <tr><td>held</td><td>run ended by somebody else, who gives a reason</td><td>absent, for good</td></tr>
 * <tr><td>held</td><td>run requeued</td><td>absent, for good</td></tr>
 * </table>
 */
public sealed interface Attempt {
    /** There is none, or it is void: its run waits again, or was ended over its rover's head. */
    record Absent() implements Attempt {}

    /**
     * A rover took the run, and holds it or has brought it to its end.
     *
     * @param state claimed, starting or running while it is held; else how it ended
     * @param needsInput whether a result asked for a person
     * @param requestedStatus the last status its pilot asked for; null if it asked for none
     * @param changedAt when it came into this state
     */
    record Taken(
            RunClaimed claim,
            RunState state,
            boolean needsInput,
            @Nullable OperationStatus requestedStatus,
            Instant changedAt)
            implements Attempt {
        /** Its id. */
        public AttemptId id() {
            return claim.attemptId();
        }

        /** The run that was taken. */
        public RunId runId() {
            return claim.runId();
        }

        /** The operation the run works on. */
        public OperationId operationId() {
            return claim.operationId();
        }

        /** Whether the run has not ended. */
        public boolean isHeld() {
            return state.isActive();
        }

        private boolean isOf(RoverCaller rover) {
            return claim.roverId().equals(rover.roverId()) && claim.fleetId().equals(rover.fleetId());
        }

        private Taken in(RunState newState, Instant at) {
            return new Taken(claim, newState, needsInput, requestedStatus, at);
        }

        private Taken with(RunResultReported result) {
            return new Taken(
                    claim,
                    state,
                    needsInput || result.needsInput(),
                    result.requestedStatus() == null ? requestedStatus : result.requestedStatus(),
                    changedAt);
        }
    }

    /** The tag of the operation that the run works on, once that is known. */
    default Set<EventTag> operationTag() {
        return switch (this) {
            case Absent _ -> Set.of();
            case Taken taken -> Set.of(EventTags.tag("operation", taken.operationId()));
        };
    }

    /** The attempt after one more fact. */
    static Attempt evolve(Attempt before, UfoEvent event) {
        return switch (before) {
            case Absent absent ->
                event instanceof RunClaimed claimed
                        ? new Taken(claimed, RunState.CLAIMED, false, null, claimed.at())
                        : absent;
            case Taken taken -> evolve(taken, event);
        };
    }

    private static Attempt evolve(Taken before, UfoEvent event) {
        return switch (event) {
            case RunStarting starting
            when starting.attemptId().equals(before.id()) -> before.in(RunState.STARTING, starting.at());
            case RunStarted started
            when started.attemptId().equals(before.id()) -> before.in(RunState.RUNNING, started.at());
            case RunResultReported result when result.attemptId().equals(before.id()) -> before.with(result);
            case RunEnded ended
            when before.id().equals(ended.attemptId()) ->
                ended.reason().isEmpty() ? before.in(ended.state(), ended.at()) : new Absent();
            case RunRequeued requeued when requeued.attemptId().equals(before.id()) -> new Absent();
            default -> before;
        };
    }

    /** Decides on this attempt if it is the reporting rover's, or says that it has none such. */
    default Outcome of(Report report, Function<Taken, Outcome> decision) {
        return switch (this) {
            case Taken taken when taken.isOf(report.rover()) -> decision.apply(taken);
            case Taken _, Absent _ -> Outcome.refuse(Refusal.notFound("this rover does not hold this run"));
        };
    }
}
