package dev.ufo.command.reactions.reacttocomment;

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

/** {@code POST /api/comments/{id}/reactions}. */
@RestController
class ReactToCommentEndpoint {
    private final CommentCalls calls;

    ReactToCommentEndpoint(CommentCalls calls) {
        this.calls = calls;
    }

    record Body(@Nullable String emoji) {}

    @PostMapping("/api/comments/{id}/reactions")
    Answer react(Caller caller, @PathVariable String id, JsonBody body) {
        CommentId commentId = Fields.pathId(id, CommentId::new);
        Body sent = calls.read(body, Body.class, caller, commentId);
        return calls.done(
                caller,
                new ReactToComment(
                        commentId, caller.fleetId(), Fields.text(sent.emoji()), caller.userId(), calls.now()));
    }
}
