package dev.ufo.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.events.Author;
import dev.ufo.events.CommentEvent.CommentDeleted;
import dev.ufo.events.CommentEvent.CommentEdited;
import dev.ufo.events.CommentEvent.CommentRestored;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.OperationId;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Scene;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommentsViewTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private final Scene scene = new Scene();
    private final OperationId operation = new OperationId(UUID.randomUUID());
    private final CommentId first = new CommentId(UUID.randomUUID());
    private final CommentId second = new CommentId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        var _ = SYSTEM.append(scene.operation(operation), added(first, "one"));
    }

    @Test
    void anEditedCommentSaysSo() {
        var _ = SYSTEM.append(edited(first, "uno"), added(second, "two"), edited(second, "dos"), edited(first, "eins"));

        assertThat(comments()).extracting(Comment::body).containsExactly("eins", "dos");
        assertThat(comments()).extracting(Comment::editedAt).doesNotContainNull();
        assertThat(comments().getFirst().createdAt())
                .isLessThan(comments().getFirst().editedAt());
    }

    @Test
    void aDeletedCommentIsNotShownUntilItIsRestored() {
        var _ = SYSTEM.append(added(second, "two"), deleted(first));
        assertThat(comments()).extracting(Comment::body).containsExactly("two");

        var _ = SYSTEM.append(restored(first), deleted(second));
        assertThat(comments()).extracting(Comment::body).containsExactly("one");

        var _ = SYSTEM.append(deleted(first), restored(first), restored(second));
        assertThat(comments()).extracting(Comment::body).containsExactly("one", "two");
    }

    private CommentAdded added(CommentId id, String body) {
        return new CommentAdded(id, operation, scene.fleet, Author.user(scene.user), body, scene.next());
    }

    private CommentEdited edited(CommentId id, String body) {
        return new CommentEdited(id, operation, scene.fleet, body, scene.user, scene.next());
    }

    private CommentDeleted deleted(CommentId id) {
        return new CommentDeleted(id, operation, scene.fleet, scene.user, scene.next());
    }

    private CommentRestored restored(CommentId id) {
        return new CommentRestored(id, operation, scene.fleet, scene.user, scene.next());
    }

    private List<Comment> comments() {
        return SYSTEM.bean(OperationEndpoint.class)
                .operation(scene.caller(), operation.toString())
                .comments();
    }
}
