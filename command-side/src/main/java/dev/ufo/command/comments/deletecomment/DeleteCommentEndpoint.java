package dev.ufo.command.comments.deletecomment;

import dev.ufo.command.comments.CommentCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.ids.CommentId;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/comments/{id}}. */
@RestController
class DeleteCommentEndpoint {
    private final CommentCalls calls;

    DeleteCommentEndpoint(CommentCalls calls) {
        this.calls = calls;
    }

    @DeleteMapping("/api/comments/{id}")
    Answer delete(Caller caller, @PathVariable String id) {
        CommentId commentId = Fields.pathId(id, CommentId::new);
        return calls.done(
                caller,
                new DeleteComment(
                        commentId,
                        caller.fleetId(),
                        caller.userId(),
                        caller.role().isManager(),
                        calls.now()));
    }
}
