package dev.ufo.command.runs.reportstate;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.command.runs.Report;
import dev.ufo.door.Refusal;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunStarted;
import dev.ufo.events.RunEvent.RunStarting;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rover moves its run between starting and running as it likes, and ends it once; the end is there together with what it
 * means for the operation (contract section 4.2).
 */
public final class ReportStateDecision {
    private static final Set<RunState> REPORTABLE = Set.of(
            RunState.STARTING,
            RunState.RUNNING,
            RunState.BLOCKED,
            RunState.SUCCEEDED,
            RunState.FAILED,
            RunState.CANCELED);

    private ReportStateDecision() {}

    /**
     * Brings the run into the state. Going on as before is written again and moves the run's time (contract 4.2); the end that
     * it has already changes nothing.
     */
    public static Outcome decide(StateFacts facts, ReportState command) {
        return facts.attempt()
                .of(
                        command.report(),
                        attempt -> reportable(command.state())
                                .map(state -> enter(state, attempt, facts, command))
                                .orElseGet(() -> Outcome.refuse(
                                        Refusal.badRequest("a run cannot be reported to be in this state"))));
    }

    private static Optional<RunState> reportable(String state) {
        return RunState.find(state).filter(REPORTABLE::contains);
    }

    private static Outcome enter(RunState state, Taken attempt, StateFacts facts, ReportState command) {
        if (!attempt.isHeld()) {
            return attempt.state() == state
                    ? Outcome.unchanged()
                    : Outcome.refuse(Refusal.conflict(
                            "the run has ended as " + attempt.state().wire() + " already"));
        }
        return Outcome.accept(
                state.isActive()
                        ? List.of(progress(state, attempt, command.report()))
                        : end(state, attempt, facts, command));
    }

    private static UfoEvent progress(RunState state, Taken attempt, Report report) {
        FleetId fleet = attempt.claim().fleetId();
        return state == RunState.STARTING
                ? new RunStarting(attempt.runId(), attempt.id(), attempt.operationId(), fleet, report.at())
                : new RunStarted(attempt.runId(), attempt.id(), attempt.operationId(), fleet, report.at());
    }

    private static List<UfoEvent> end(RunState state, Taken attempt, StateFacts facts, ReportState command) {
        FleetId fleet = attempt.claim().fleetId();
        Instant at = command.report().at();
        List<UfoEvent> events = new ArrayList<>();
        events.add(new RunEnded(attempt.runId(), attempt.id(), attempt.operationId(), fleet, state, "", null, at));
        facts.operation().in(fleet).ifPresent(written -> {
            List<UfoEvent> followUp = FollowUp.of(facts, attempt, written, command);
            events.addAll(followUp.isEmpty() ? aftermath(state, attempt, written, command) : followUp);
        });
        return events;
    }

    private static List<UfoEvent> aftermath(RunState state, Taken attempt, Written operation, ReportState command) {
        Aftermath aftermath = Aftermath.of(state, attempt);
        List<UfoEvent> events = new ArrayList<>();
        aftermath.move(operation, command.report().at()).ifPresent(events::add);
        events.addAll(aftermath.comments(operation, command));
        events.addAll(aftermath.signals(operation, command));
        return events;
    }
}
