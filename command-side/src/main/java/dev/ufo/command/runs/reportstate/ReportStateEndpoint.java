package dev.ufo.command.runs.reportstate;

import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.command.runs.Report;
import dev.ufo.command.runs.RunCalls;
import dev.ufo.command.signals.Audience;
import dev.ufo.command.signals.Audiences;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RoverCaller;
import dev.ufo.events.RunState;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.RunId;
import dev.ufo.protocol.StateReport;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/runs/{id}/state}. */
@RestController
class ReportStateEndpoint {
    private final RunCalls calls;
    private final Border border;
    private final Audiences audiences;

    ReportStateEndpoint(RunCalls calls, Border border, Audiences audiences) {
        this.calls = calls;
        this.border = border;
        this.audiences = audiences;
    }

    @PostMapping("/api/rover/runs/{id}/state")
    Answer report(RoverCaller rover, @PathVariable String id, JsonBody body) {
        Report report = calls.report(rover, id);
        StateReport sent = calls.read(body, StateReport.class, report);
        ReportState command = new ReportState(
                report,
                Fields.text(sent.state()),
                new CommentId(border.newId()),
                new CommentId(border.newId()),
                new RunId(border.newId()),
                audience(rover, Fields.text(sent.state())));
        if (calls.decide(report, command).state() instanceof StateFacts facts
                && facts.attempt() instanceof Taken taken) {
            return new Answer.Plain(200, ToldRun.of(taken));
        }
        throw new IllegalStateException("a state was taken of an attempt that there is not");
    }

    /** Nobody is told of a run that goes on, so nobody is looked for. */
    private Audience audience(RoverCaller rover, String state) {
        return RunState.find(state)
                .filter(reported -> !reported.isActive())
                .map(_ -> audiences.of(rover.fleetId()))
                .orElse(Audience.NOBODY);
    }
}
