package dev.ufo.command.operations.reparentoperation;

import com.fasterxml.jackson.annotation.JsonProperty;
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

/** {@code POST /api/operations/{id}/parent}. */
@RestController
class ReparentOperationEndpoint {
    private final OperationCalls calls;

    ReparentOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(@JsonProperty("parent_id") @Nullable String parentId) {}

    @PostMapping("/api/operations/{id}/parent")
    Answer reparent(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.done(
                204,
                caller,
                new ReparentOperation(
                        operationId,
                        caller.fleetId(),
                        Fields.id("parent_id", sent.parentId(), OperationId::new),
                        caller.userId(),
                        calls.now()));
    }
}
