package dev.ufo.command.operations.runoperation;

import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.ids.OperationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations/{id}/run}. */
@RestController
class RunOperationEndpoint {
    private final OperationCalls calls;

    RunOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/operations/{id}/run")
    Answer run(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "") String session) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Means means = calls.means(caller, operationId, session);
        return calls.done(202, caller, new RunOperation(operationId, caller.fleetId(), caller.userId(), means));
    }
}
