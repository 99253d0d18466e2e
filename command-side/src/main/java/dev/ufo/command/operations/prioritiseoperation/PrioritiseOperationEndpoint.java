package dev.ufo.command.operations.prioritiseoperation;

import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.ids.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations/{id}/priority}. */
@RestController
class PrioritiseOperationEndpoint {
    private final OperationCalls calls;

    PrioritiseOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(@Nullable Short priority) {}

    @PostMapping("/api/operations/{id}/priority")
    Answer prioritise(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.done(
                204,
                caller,
                new PrioritiseOperation(
                        operationId,
                        caller.fleetId(),
                        sent.priority() == null ? 0 : sent.priority(),
                        caller.userId(),
                        calls.now()));
    }
}
