package dev.ufo.command.runs.giveuprun;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.command.signals.Audience.Subject;
import dev.ufo.events.Author;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunState;
import dev.ufo.events.SignalType;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import java.util.ArrayList;
import java.util.List;

/** A run that nobody brings to its end fails, its rover loses it, and a person has to look. */
public final class GiveUpRunDecision {
    private GiveUpRunDecision() {}

    /** Ends the attempt, if it has not ended and its rover is still silent. */
    public static Outcome decide(HopelessRun run, GiveUpRun command) {
        boolean isHeard = command.unlessHeardSince() != null && run.heardAt().isAfter(command.unlessHeardSince());
        return run.attempt() instanceof Taken attempt && attempt.isHeld() && !isHeard
                ? Outcome.accept(end(attempt, run, command))
                : Outcome.unchanged();
    }

    private static List<UfoEvent> end(Taken attempt, HopelessRun run, GiveUpRun command) {
        FleetId fleet = attempt.claim().fleetId();
        List<UfoEvent> events = new ArrayList<>();
        events.add(new RunEnded(
                attempt.runId(),
                attempt.id(),
                attempt.operationId(),
                fleet,
                RunState.FAILED,
                command.reason(),
                null,
                command.at()));
        run.operation().in(fleet).ifPresent(written -> events.addAll(aftermath(written, command)));
        return events;
    }

    private static List<UfoEvent> aftermath(Written operation, GiveUpRun command) {
        List<UfoEvent> events = new ArrayList<>();
        events.add(operation.moveTo(OperationStatus.BLOCKED, null, command.at()));
        events.add(new CommentAdded(
                command.commentId(),
                operation.id(),
                operation.fleetId(),
                Author.system(),
                command.reason(),
                command.at()));
        events.addAll(command.audience()
                .raise(SignalType.TASK_FAILED, Subject.of(operation), command.reason(), command.at()));
        return events;
    }
}
