package dev.ufo.command.operations.editoperation;

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

/** {@code POST /api/operations/{id}}. */
@RestController
class EditOperationEndpoint {
    private final OperationCalls calls;

    EditOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(@Nullable String title, @Nullable String body) {}

    @PostMapping("/api/operations/{id}")
    Answer edit(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.shown(
                caller,
                operationId,
                new EditOperation(
                        operationId, caller.fleetId(), sent.title(), sent.body(), caller.userId(), calls.now()));
    }
}
