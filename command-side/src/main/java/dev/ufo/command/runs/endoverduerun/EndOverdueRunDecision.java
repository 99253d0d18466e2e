package dev.ufo.command.runs.endoverduerun;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.events.Author;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A run that takes too long fails, its rover loses it, and a person has to look. */
public final class EndOverdueRunDecision {
    private EndOverdueRunDecision() {}

    /** Ends the attempt, if it has not ended. */
    public static Outcome decide(OverdueRun run, EndOverdueRun command) {
        return run.attempt() instanceof Taken attempt && attempt.isHeld()
                ? Outcome.accept(end(attempt, run, command))
                : Outcome.unchanged();
    }

    private static List<UfoEvent> end(Taken attempt, OverdueRun run, EndOverdueRun command) {
        String reason =
                "The run took longer than %s, which is the fleet's limit. Look at what it left, then reply or run it again."
                        .formatted(text(command.limit()));
        FleetId fleet = attempt.claim().fleetId();
        List<UfoEvent> events = new ArrayList<>();
        events.add(new RunEnded(
                attempt.runId(), attempt.id(), attempt.operationId(), fleet, RunState.FAILED, reason, command.at()));
        run.operation().in(fleet).ifPresent(written -> {
            events.addAll(written.moveTo(OperationStatus.BLOCKED, null, command.at()));
            events.add(
                    new CommentAdded(command.commentId(), written.id(), fleet, Author.system(), reason, command.at()));
        });
        return events;
    }

    private static String text(Duration limit) {
        return limit.toSeconds() % 60 == 0 ? limit.toMinutes() + " minutes" : limit.toSeconds() + " seconds";
    }
}
