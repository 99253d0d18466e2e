package dev.ufo.command.runs.addartifact;

import dev.ufo.command.runs.LargeTexts;
import dev.ufo.command.runs.Report;
import dev.ufo.command.runs.RunCalls;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RoverCaller;
import dev.ufo.protocol.ArtifactReport;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/runs/{id}/artifacts}. */
@RestController
class AddArtifactEndpoint {
    private final RunCalls calls;

    AddArtifactEndpoint(RunCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/rover/runs/{id}/artifacts")
    Answer add(RoverCaller rover, @PathVariable String id, JsonBody body) {
        Report report = calls.report(rover, id);
        ToldArtifact told = ToldArtifact.of(calls.read(body, ArtifactReport.class, report), report.at());
        LargeTexts texts = new LargeTexts();
        AddArtifact command = new AddArtifact(report, told.kind(), told.name(), texts.keep(told.content()));
        var _ = calls.decide(report, command, texts.companions());
        return new Answer.Plain(201, told);
    }
}
