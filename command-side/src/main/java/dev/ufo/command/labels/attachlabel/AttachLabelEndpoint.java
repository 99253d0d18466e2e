package dev.ufo.command.labels.attachlabel;

import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.ids.LabelId;
import dev.ufo.ids.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations/{id}/labels}. */
@RestController
class AttachLabelEndpoint {
    private final OperationCalls calls;

    AttachLabelEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(@Nullable String label) {}

    @PostMapping("/api/operations/{id}/labels")
    Answer attach(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.done(
                204,
                caller,
                new AttachLabel(
                        operationId,
                        caller.fleetId(),
                        Fields.id("label", sent.label(), LabelId::new),
                        caller.userId(),
                        calls.now()));
    }
}
