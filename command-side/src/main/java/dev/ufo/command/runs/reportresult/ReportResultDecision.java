package dev.ufo.command.runs.reportresult;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.events.Author;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunResultReported;
import dev.ufo.events.UfoEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A result is welcome at any time, also after the end of its run; it moves nothing by itself. The session of a later run is not
 * replaced by that of an earlier one.
 */
public final class ReportResultDecision {
    private ReportResultDecision() {}

    /** Keeps the result, the session for the operation, and the pilot's last words as its comment. */
    public static Outcome decide(ResultFacts facts, ReportResult command) {
        return facts.attempt()
                .of(
                        command.report(),
                        attempt -> facts.knows(command)
                                ? Outcome.unchanged()
                                : Outcome.accept(events(attempt, facts.isOutdated(attempt), command)));
    }

    private static List<UfoEvent> events(Taken attempt, boolean isOutdated, ReportResult command) {
        RunClaimed claim = attempt.claim();
        Instant at = command.report().at();
        List<UfoEvent> events = new ArrayList<>();
        events.add(new RunResultReported(
                claim.runId(),
                claim.attemptId(),
                claim.operationId(),
                claim.fleetId(),
                command.sessionId(),
                command.needsInput(),
                command.requestedStatus(),
                at));
        if (!command.sessionId().isEmpty() && !isOutdated) {
            events.add(new PilotSessionRecorded(
                    claim.operationId(), claim.fleetId(), command.sessionId(), claim.pilotKind(), claim.roverId(), at));
        }
        if (!command.message().isBlank()) {
            events.add(new CommentAdded(
                    command.commentId(),
                    claim.operationId(),
                    claim.fleetId(),
                    Author.pilot(claim.pilotId()),
                    command.message(),
                    at));
        }
        return events;
    }
}
