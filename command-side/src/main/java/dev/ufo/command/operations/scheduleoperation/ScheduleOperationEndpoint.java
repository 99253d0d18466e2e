package dev.ufo.command.operations.scheduleoperation;

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

/** {@code POST /api/operations/{id}/dates}. */
@RestController
class ScheduleOperationEndpoint {
    private final OperationCalls calls;

    ScheduleOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(
            @JsonProperty("start_date") @Nullable String startDate,
            @JsonProperty("due_date") @Nullable String dueDate) {}

    @PostMapping("/api/operations/{id}/dates")
    Answer schedule(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.done(
                204,
                caller,
                new ScheduleOperation(
                        operationId,
                        caller.fleetId(),
                        Fields.date("start_date", sent.startDate()),
                        Fields.date("due_date", sent.dueDate()),
                        caller.userId(),
                        calls.now()));
    }
}
