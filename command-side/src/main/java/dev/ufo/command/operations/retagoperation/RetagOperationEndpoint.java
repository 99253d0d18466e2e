package dev.ufo.command.operations.retagoperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.ids.OperationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations/{id}/tags}. */
@RestController
class RetagOperationEndpoint {
    private final OperationCalls calls;

    RetagOperationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    record Body(
            @JsonProperty("required_tags") @Nullable List<@Nullable String> requiredTags,
            @JsonProperty("excluded_tags") @Nullable List<@Nullable String> excludedTags) {}

    @PostMapping("/api/operations/{id}/tags")
    Answer retag(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        return calls.done(
                204,
                caller,
                new RetagOperation(
                        operationId,
                        caller.fleetId(),
                        PeopleText.normalTags(Fields.texts(sent.requiredTags())),
                        PeopleText.normalTags(Fields.texts(sent.excludedTags())),
                        caller.userId(),
                        calls.now()));
    }
}
