package dev.ufo.command.links.addpullrequest;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PullRequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations/{id}/prs}. */
@RestController
class AddPullRequestEndpoint {
    private final Commands commands;
    private final Border border;
    private final OperationCalls calls;

    AddPullRequestEndpoint(Commands commands, Border border, OperationCalls calls) {
        this.commands = commands;
        this.border = border;
        this.calls = calls;
    }

    record Body(
            @Nullable String url,
            @Nullable String title,
            @Nullable Integer number) {}

    @PostMapping("/api/operations/{id}/prs")
    Answer add(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        AddPullRequest command = new AddPullRequest(
                new PullRequestId(border.newId()),
                operationId,
                caller.fleetId(),
                Fields.text(sent.url()),
                Fields.text(sent.title()),
                sent.number(),
                caller.userId(),
                border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(201, View.OPERATIONS, command.pullRequestId(), decided.position());
    }
}
