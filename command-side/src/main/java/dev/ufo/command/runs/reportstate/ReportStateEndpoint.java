package dev.ufo.command.runs.reportstate;

import dev.ufo.command.runs.Report;
import dev.ufo.command.runs.RunCalls;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.RoverCaller;
import dev.ufo.ids.CommentId;
import dev.ufo.protocol.StateReport;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/runs/{id}/state}. */
@RestController
class ReportStateEndpoint {
    private final RunCalls calls;
    private final Border border;
    private final AttemptLog attempts;

    ReportStateEndpoint(RunCalls calls, Border border, AttemptLog attempts) {
        this.calls = calls;
        this.border = border;
        this.attempts = attempts;
    }

    @PostMapping("/api/rover/runs/{id}/state")
    Answer report(RoverCaller rover, @PathVariable String id, JsonBody body) {
        Report report = calls.report(rover, id);
        StateReport sent = calls.read(body, StateReport.class, report);
        ReportState command = new ReportState(
                report, Fields.text(sent.state()), new CommentId(border.newId()), new CommentId(border.newId()));
        calls.decide(report, command);
        return attempts.find(report.attemptId())
                .map(attempt -> new Answer.Plain(200, ToldRun.of(attempt)))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("this run was taken from this rover")));
    }
}
