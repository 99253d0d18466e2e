package dev.ufo.command.operations.commentonoperation;

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
import dev.ufo.ids.CommentId;
import dev.ufo.ids.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations/{id}/comments}. */
@RestController
class CommentOnOperationEndpoint {
    private final Commands commands;
    private final Border border;
    private final OperationCalls calls;

    CommentOnOperationEndpoint(Commands commands, Border border, OperationCalls calls) {
        this.commands = commands;
        this.border = border;
        this.calls = calls;
    }

    record Body(@Nullable String body, @Nullable String session) {}

    @PostMapping("/api/operations/{id}/comments")
    Answer comment(Caller caller, @PathVariable String id, JsonBody body) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        Body sent = calls.read(body, Body.class, caller, operationId);
        CommentOnOperation command = new CommentOnOperation(
                new CommentId(border.newId()),
                operationId,
                caller.fleetId(),
                Fields.text(sent.body()),
                caller.userId(),
                calls.means(caller, operationId, Fields.text(sent.session())));
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(201, View.OPERATIONS, command.commentId(), decided.position());
    }
}
