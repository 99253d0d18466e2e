package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.COMMENT;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.NOW;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.OTHER_FLEET;
import static dev.ufo.command.operations.Cast.PILOT;
import static dev.ufo.command.operations.Cast.comment;
import static dev.ufo.command.operations.Cast.created;

import dev.ufo.command.comments.CommentsModule;
import dev.ufo.command.comments.deletecomment.DeleteComment;
import dev.ufo.command.comments.editcomment.EditComment;
import dev.ufo.command.comments.restorecomment.RestoreComment;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.Author;
import dev.ufo.events.CommentEvent.CommentDeleted;
import dev.ufo.events.CommentEvent.CommentEdited;
import dev.ufo.events.CommentEvent.CommentRestored;
import dev.ufo.events.OperationStatus;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommentsTest {
    private static final UserId BOB = new UserId(new UUID(1, 2));
    private static final CommentDeleted DELETED = new CommentDeleted(COMMENT, OPERATION, FLEET, ADA, NOW);
    private static final CommentRestored RESTORED = new CommentRestored(COMMENT, OPERATION, FLEET, ADA, NOW);

    private final Story nothing = Story.of(CommentsModule::register);
    private final Story adas = nothing.given(created(OperationStatus.TODO, null), comment(Author.user(ADA), "Hm."));
    private final Story pilots = nothing.given(created(OperationStatus.TODO, null), comment(Author.pilot(PILOT), "Ok"));
    private final Story gone =
            nothing.given(created(OperationStatus.TODO, null), comment(Author.user(ADA), "Hm."), DELETED);

    private static EditComment edit(UserId by, String body) {
        return new EditComment(COMMENT, FLEET, body, by, NOW);
    }

    private static DeleteComment delete(UserId by, boolean manager) {
        return new DeleteComment(COMMENT, FLEET, by, manager, NOW);
    }

    private static RestoreComment restore(FleetId fleet, UserId by, boolean manager) {
        return new RestoreComment(COMMENT, fleet, by, manager, NOW);
    }

    @Test
    void oneEditsOnesOwn() {
        adas.accepts(edit(ADA, "Yes."), new CommentEdited(COMMENT, OPERATION, FLEET, "Yes.", ADA, NOW));
        adas.accepts(edit(ADA, "Hm."));
        adas.refuses(edit(BOB, "Yes."), Kind.FORBIDDEN);
        pilots.refuses(edit(ADA, "Yes."), Kind.FORBIDDEN);
    }

    @Test
    void anEditNeedsWordsAsACommentDoes() {
        adas.refuses(edit(ADA, ""), Kind.BAD_REQUEST);
        adas.refuses(edit(ADA, "a\0b"), Kind.BAD_REQUEST);
        adas.accepts(edit(ADA, " "), new CommentEdited(COMMENT, OPERATION, FLEET, " ", ADA, NOW));
    }

    @Test
    void theAuthorAndManagersDelete() {
        adas.accepts(delete(ADA, false), DELETED);
        adas.accepts(delete(BOB, true), new CommentDeleted(COMMENT, OPERATION, FLEET, BOB, NOW));
        adas.refuses(delete(BOB, false), Kind.FORBIDDEN);
        pilots.refuses(delete(ADA, false), Kind.FORBIDDEN);
        pilots.accepts(delete(ADA, true), DELETED);
    }

    @Test
    void whatIsDeletedIsUnknownUntilItIsRestored() {
        gone.refuses(edit(ADA, "Yes."), Kind.NOT_FOUND);
        gone.refuses(delete(ADA, true), Kind.NOT_FOUND);
        gone.refuses(restore(FLEET, BOB, false), Kind.FORBIDDEN);
        gone.accepts(restore(FLEET, ADA, false), RESTORED);
        gone.accepts(restore(FLEET, BOB, true), new CommentRestored(COMMENT, OPERATION, FLEET, BOB, NOW));
        adas.accepts(restore(FLEET, ADA, false));
    }

    @Test
    void whatTheFleetDoesNotHaveIsUnknown() {
        nothing.refuses(edit(ADA, ""), Kind.NOT_FOUND);
        nothing.refuses(delete(ADA, true), Kind.NOT_FOUND);
        gone.refuses(restore(OTHER_FLEET, ADA, true), Kind.NOT_FOUND);
    }
}
