package dev.ufo.command.operations.moveoperation;

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

/** {@code POST /api/operations/{id}/status}. */
@RestController
class MoveOperationEndpoint {
    private final OperationCalls calls;

    MoveOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(@Nullable String status) {}

    @PostMapping("/api/operations/{id}/status")
    Answer move(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.shown(
                caller,
                operationId,
                new MoveOperation(
                        operationId, caller.fleetId(), Fields.text(sent.status()), caller.userId(), calls.now()));
    }
}
