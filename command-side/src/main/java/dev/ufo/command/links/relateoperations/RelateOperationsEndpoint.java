package dev.ufo.command.links.relateoperations;

import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RelationId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations/{id}/relations}. */
@RestController
class RelateOperationsEndpoint {
    private final Border border;
    private final OperationCalls calls;

    RelateOperationsEndpoint(Border border, OperationCalls calls) {
        this.border = border;
        this.calls = calls;
    }

    record Body(@Nullable String kind, @Nullable String target) {}

    @PostMapping("/api/operations/{id}/relations")
    Answer relate(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.done(
                204,
                caller,
                new RelateOperations(
                        new RelationId(border.newId()),
                        operationId,
                        caller.fleetId(),
                        Fields.text(sent.kind()),
                        Fields.id("target", sent.target(), OperationId::new),
                        caller.userId(),
                        border.now()));
    }
}
