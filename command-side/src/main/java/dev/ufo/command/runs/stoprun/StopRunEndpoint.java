package dev.ufo.command.runs.stoprun;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.RunId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/runs/{id}/stop}. */
@RestController
class StopRunEndpoint {
    private final Commands commands;
    private final Border border;

    StopRunEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @PostMapping("/api/runs/{id}/stop")
    Answer stop(Caller caller, @PathVariable String id) {
        StopRun command = new StopRun(Fields.pathId(id, RunId::new), caller.fleetId(), caller.userId(), border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(200, View.RUNS, command.runId(), decided.position());
    }
}
