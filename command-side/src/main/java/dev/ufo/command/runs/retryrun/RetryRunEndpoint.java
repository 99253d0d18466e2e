package dev.ufo.command.runs.retryrun;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.operations.SessionChoice;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.RunId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/runs/{id}/retry}. */
@RestController
class RetryRunEndpoint {
    private final Commands commands;
    private final OperationCalls calls;

    RetryRunEndpoint(Commands commands, OperationCalls calls) {
        this.commands = commands;
        this.calls = calls;
    }

    @PostMapping("/api/runs/{id}/retry")
    Answer retry(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "") String session) {
        RunId runId = Fields.pathId(id, RunId::new);
        Means means = calls.means(caller).in(SessionChoice.parse(session));
        Decided decided =
                commands.send(Actor.of(caller), new RetryRun(runId, caller.fleetId(), caller.userId(), means));
        return new Answer.Shown(201, View.RUNS, means.runId(), decided.position());
    }
}
