package dev.ufo.command.runs.heartbeat;

import dev.ufo.command.runs.Report;
import dev.ufo.command.runs.RunCalls;
import dev.ufo.door.Answer;
import dev.ufo.door.RoverCaller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/runs/{id}/heartbeat}. */
@RestController
class HeartbeatEndpoint {
    private final RunCalls calls;

    HeartbeatEndpoint(RunCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/rover/runs/{id}/heartbeat")
    Answer beat(RoverCaller rover, @PathVariable String id) {
        Report report = calls.report(rover, id);
        var _ = calls.decide(report, new Heartbeat(report));
        return new Answer.Plain(204, null);
    }
}
