package dev.ufo.command.operations.archiveoperation;

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

/** {@code POST /api/operations/{id}/archive}. */
@RestController
class ArchiveOperationEndpoint {
    private final OperationCalls calls;

    ArchiveOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(@Nullable Boolean archived) {}

    @PostMapping("/api/operations/{id}/archive")
    Answer archive(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.done(
                204,
                caller,
                new ArchiveOperation(
                        operationId,
                        caller.fleetId(),
                        Boolean.TRUE.equals(sent.archived()),
                        caller.userId(),
                        calls.now()));
    }
}
