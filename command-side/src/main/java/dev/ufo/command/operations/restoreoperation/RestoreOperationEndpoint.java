package dev.ufo.command.operations.restoreoperation;

import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.ids.OperationId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations/{id}/restore}. */
@RestController
class RestoreOperationEndpoint {
    private final OperationCalls calls;

    RestoreOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/operations/{id}/restore")
    Answer restore(Caller caller, @PathVariable String id) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        return calls.done(
                204, caller, new RestoreOperation(operationId, caller.fleetId(), caller.userId(), calls.now()));
    }
}
