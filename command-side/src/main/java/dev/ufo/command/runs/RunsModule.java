package dev.ufo.command.runs;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.runs.addartifact.AddArtifact;
import dev.ufo.command.runs.addartifact.AddArtifactDecision;
import dev.ufo.command.runs.giveuprun.GiveUpRun;
import dev.ufo.command.runs.giveuprun.GiveUpRunDecision;
import dev.ufo.command.runs.giveuprun.HopelessRun;
import dev.ufo.command.runs.heartbeat.Heartbeat;
import dev.ufo.command.runs.heartbeat.HeartbeatDecision;
import dev.ufo.command.runs.reportevent.ReportEvent;
import dev.ufo.command.runs.reportevent.ReportEventDecision;
import dev.ufo.command.runs.reportmessage.ReportMessage;
import dev.ufo.command.runs.reportmessage.ReportMessageDecision;
import dev.ufo.command.runs.reportresult.ReportResult;
import dev.ufo.command.runs.reportresult.ReportResultDecision;
import dev.ufo.command.runs.reportresult.ResultFacts;
import dev.ufo.command.runs.reportstate.ReportState;
import dev.ufo.command.runs.reportstate.ReportStateDecision;
import dev.ufo.command.runs.reportstate.StateFacts;
import dev.ufo.command.runs.retryrun.Retried;
import dev.ufo.command.runs.retryrun.RetryRun;
import dev.ufo.command.runs.retryrun.RetryRunDecision;
import dev.ufo.command.runs.stoprun.StopRun;
import dev.ufo.command.runs.stoprun.StopRunDecision;
import dev.ufo.command.runs.stoprun.Stoppable;
import dev.ufo.events.EventTags;

/** What is decided about runs that rovers hold. */
public final class RunsModule {
    private static final StateModel<Attempt> ATTEMPT = new StateModel<>(new Attempt.Absent(), Attempt::evolve);

    private RunsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(RequireAttempt.class, command -> about(command.report()), ATTEMPT, RequireAttempt::decide)
                .on(Heartbeat.class, command -> about(command.report()), ATTEMPT, HeartbeatDecision::decide)
                .on(ReportEvent.class, command -> about(command.report()), ATTEMPT, ReportEventDecision::decide)
                .on(ReportMessage.class, command -> about(command.report()), ATTEMPT, ReportMessageDecision::decide)
                .on(AddArtifact.class, command -> about(command.report()), ATTEMPT, AddArtifactDecision::decide)
                .on(
                        ReportState.class,
                        command -> about(command.report()),
                        StateFacts::surroundings,
                        new StateModel<>(StateFacts.NONE, StateFacts::evolve),
                        ReportStateDecision::decide)
                .on(
                        GiveUpRun.class,
                        HopelessRun::boundary,
                        (run, _) -> run.operationTag(),
                        new StateModel<>(HopelessRun.NONE, HopelessRun::evolve),
                        GiveUpRunDecision::decide)
                .on(
                        StopRun.class,
                        command -> Boundary.anyOf(EventTags.tag("run", command.runId())),
                        (run, _) -> run.attemptTag(),
                        new StateModel<>(Stoppable.NONE, Stoppable::evolve),
                        StopRunDecision::decide)
                .on(
                        RetryRun.class,
                        command -> Boundary.anyOf(EventTags.tag("run", command.runId())),
                        (run, _) -> run.surroundings(),
                        new StateModel<>(Retried.NONE, Retried::evolve),
                        RetryRunDecision::decide)
                .on(
                        ReportResult.class,
                        command -> about(command.report()),
                        (facts, _) -> facts.surroundings(),
                        new StateModel<>(ResultFacts.NONE, ResultFacts::evolve),
                        ReportResultDecision::decide);
    }

    private static Boundary about(Report report) {
        return Boundary.anyOf(EventTags.tag("attempt", report.attemptId()));
    }
}
