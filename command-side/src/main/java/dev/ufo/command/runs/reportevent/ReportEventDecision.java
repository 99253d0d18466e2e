package dev.ufo.command.runs.reportevent;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.runs.Attempt;
import dev.ufo.events.RunEvent.RunNoted;

/** A rover may say something about its run at any time, also after its end. */
public final class ReportEventDecision {
    private ReportEventDecision() {}

    /** Keeps the line. */
    public static Outcome decide(Attempt attempt, ReportEvent command) {
        return attempt.of(
                command.report(),
                taken -> Outcome.accept(new RunNoted(
                        taken.runId(),
                        taken.id(),
                        taken.claim().fleetId(),
                        command.kind(),
                        command.message(),
                        command.report().at())));
    }
}
