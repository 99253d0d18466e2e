package dev.ufo.command.runs.reportevent;

import dev.ufo.command.runs.Report;
import dev.ufo.command.runs.RunCalls;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RoverCaller;
import dev.ufo.protocol.RunEventReport;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/runs/{id}/events}. */
@RestController
class ReportEventEndpoint {
    private final RunCalls calls;

    ReportEventEndpoint(RunCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/rover/runs/{id}/events")
    Answer add(RoverCaller rover, @PathVariable String id, JsonBody body) {
        Report report = calls.report(rover, id);
        ToldEvent told = ToldEvent.of(calls.read(body, RunEventReport.class, report), report.at());
        var _ = calls.decide(report, new ReportEvent(report, told.kind(), told.message()));
        return new Answer.Plain(201, told);
    }
}
