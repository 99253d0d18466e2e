package dev.ufo.command.operations.assignoperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.operations.AssigneeFields;
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

/** {@code POST /api/operations/{id}/assign}. */
@RestController
class AssignOperationEndpoint {
    private final OperationCalls calls;

    AssignOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(
            @JsonProperty("assignee_type") @Nullable String assigneeType,
            @JsonProperty("assignee_id") @Nullable String assigneeId) {}

    @PostMapping("/api/operations/{id}/assign")
    Answer assign(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.shown(
                caller,
                operationId,
                new AssignOperation(
                        operationId,
                        caller.fleetId(),
                        AssigneeFields.read(sent.assigneeType(), sent.assigneeId()),
                        caller.userId(),
                        calls.means(caller)));
    }
}
