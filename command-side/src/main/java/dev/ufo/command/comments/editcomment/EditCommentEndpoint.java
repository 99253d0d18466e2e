package dev.ufo.command.comments.editcomment;

import dev.ufo.command.comments.CommentCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.ids.CommentId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/comments/{id}}. */
@RestController
class EditCommentEndpoint {
    private final CommentCalls calls;

    EditCommentEndpoint(CommentCalls calls) {
        this.calls = calls;
    }

    record Body(@Nullable String body) {}

    @PostMapping("/api/comments/{id}")
    Answer edit(Caller caller, @PathVariable String id, JsonBody body) {
        CommentId commentId = Fields.pathId(id, CommentId::new);
        Body sent = calls.read(body, Body.class, caller, commentId);
        return calls.done(
                caller,
                new EditComment(commentId, caller.fleetId(), Fields.text(sent.body()), caller.userId(), calls.now()));
    }
}
