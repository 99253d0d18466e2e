package dev.ufo.command.operations.deleteoperation;

import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.ids.OperationId;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/operations/{id}}. */
@RestController
class DeleteOperationEndpoint {
    private final OperationCalls calls;

    DeleteOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    @DeleteMapping("/api/operations/{id}")
    Answer delete(Caller caller, @PathVariable String id) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        return calls.done(
                204, caller, new DeleteOperation(operationId, caller.fleetId(), caller.userId(), calls.now()));
    }
}
