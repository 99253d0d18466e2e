package dev.ufo.command.comments.restorecomment;

import dev.ufo.command.comments.CommentCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.ids.CommentId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/comments/{id}/restore}. */
@RestController
class RestoreCommentEndpoint {
    private final CommentCalls calls;

    RestoreCommentEndpoint(CommentCalls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/comments/{id}/restore")
    Answer restore(Caller caller, @PathVariable String id) {
        CommentId commentId = Fields.pathId(id, CommentId::new);
        return calls.done(
                caller,
                new RestoreComment(
                        commentId,
                        caller.fleetId(),
                        caller.userId(),
                        caller.role().isManager(),
                        calls.now()));
    }
}
