package dev.ufo.command.reactions.reacttooperation;

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

/** {@code POST /api/operations/{id}/reactions}. */
@RestController
class ReactToOperationEndpoint {
    private final OperationCalls calls;

    ReactToOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(@Nullable String emoji) {}

    @PostMapping("/api/operations/{id}/reactions")
    Answer react(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.done(
                204,
                caller,
                new ReactToOperation(
                        operationId, caller.fleetId(), Fields.text(sent.emoji()), caller.userId(), calls.now()));
    }
}
