package dev.ufo.command.runs.reportmessage;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.runs.Attempt;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.door.Refusal;
import dev.ufo.events.RunEvent.RunMessageAdded;

/** A rover may add to the transcript of its run at any time, also after its end; repetitions and gaps are its affair. */
public final class ReportMessageDecision {
    private ReportMessageDecision() {}

    /** Keeps the message if it has a type. */
    public static Outcome decide(Attempt attempt, ReportMessage command) {
        return attempt.of(
                command.report(),
                taken -> Checks.passing(
                        () -> Outcome.accept(added(taken, command)),
                        () -> Checks.require(
                                !command.type().isEmpty(), () -> Refusal.badRequest("type must not be empty"))));
    }

    private static RunMessageAdded added(Taken attempt, ReportMessage command) {
        return new RunMessageAdded(
                attempt.runId(),
                attempt.id(),
                attempt.claim().fleetId(),
                command.seq(),
                command.type(),
                command.tool(),
                command.content(),
                command.inputJson(),
                command.output(),
                command.report().at());
    }
}
