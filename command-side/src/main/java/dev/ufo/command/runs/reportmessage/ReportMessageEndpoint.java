package dev.ufo.command.runs.reportmessage;

import dev.ufo.command.runs.LargeTexts;
import dev.ufo.command.runs.Report;
import dev.ufo.command.runs.RunCalls;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RoverCaller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/runs/{id}/messages}. */
@RestController
class ReportMessageEndpoint {
    private final RunCalls calls;

    ReportMessageEndpoint(RunCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/rover/runs/{id}/messages")
    Answer add(RoverCaller rover, @PathVariable String id, JsonBody body) {
        Report report = calls.report(rover, id);
        ToldMessage told = ToldMessage.of(calls.read(body, ToldMessage.Body.class, report), report.at());
        LargeTexts texts = new LargeTexts();
        ReportMessage command = told.command(report, texts);
        var _ = calls.decide(report, command, texts.companions());
        return new Answer.Plain(201, told);
    }
}
