package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.COMMENT;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.NOW;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.OTHER_FLEET;
import static dev.ufo.command.operations.Cast.comment;
import static dev.ufo.command.operations.Cast.created;

import dev.ufo.command.comments.CommentsModule;
import dev.ufo.command.comments.RequireComment;
import dev.ufo.command.reactions.ReactionsModule;
import dev.ufo.command.reactions.reacttocomment.ReactToComment;
import dev.ufo.command.reactions.reacttooperation.ReactToOperation;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.Author;
import dev.ufo.events.LinkEvent.ReactionAdded;
import dev.ufo.events.LinkEvent.ReactionRemoved;
import dev.ufo.events.OperationStatus;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReactionsTest {
    private static final UserId BOB = new UserId(new UUID(1, 2));

    private final Story nothing = Story.of(table -> {
        CommentsModule.register(table);
        ReactionsModule.register(table);
    });
    private final Story talk =
            nothing.given(created(OperationStatus.TODO, null), comment(Author.user(ADA), "What do you think?"));

    private static ReactToOperation toOperation(String emoji) {
        return new ReactToOperation(OPERATION, FLEET, emoji, ADA, NOW);
    }

    private static ReactToComment toComment(FleetId fleet, String emoji) {
        return new ReactToComment(COMMENT, fleet, emoji, ADA, NOW);
    }

    private static ReactionAdded added(@Nullable CommentId comment, String emoji, UserId by) {
        return new ReactionAdded(OPERATION, FLEET, comment, emoji, by, NOW);
    }

    @Test
    void aReactionIsAddedAndTakenBack() {
        talk.accepts(toOperation("🎉"), added(null, "🎉", ADA));
        nothing.given(created(OperationStatus.TODO, null), added(null, "🎉", ADA))
                .accepts(toOperation("🎉"), new ReactionRemoved(OPERATION, FLEET, null, "🎉", ADA, NOW));
        nothing.given(
                        created(OperationStatus.TODO, null),
                        added(null, "🎉", ADA),
                        new ReactionRemoved(OPERATION, FLEET, null, "🎉", ADA, NOW))
                .accepts(toOperation("🎉"), added(null, "🎉", ADA));
    }

    @Test
    void othersAndOtherEmojiAreApart() {
        nothing.given(created(OperationStatus.TODO, null), added(null, "🎉", BOB), added(null, "👀", ADA))
                .accepts(toOperation("🎉"), added(null, "🎉", ADA));
    }

    @Test
    void aCommentHasItsOwn() {
        talk.accepts(toComment(FLEET, "👍"), added(COMMENT, "👍", ADA));
        nothing.given(
                        created(OperationStatus.TODO, null),
                        comment(Author.user(ADA), "Hm."),
                        added(null, "👍", ADA),
                        added(COMMENT, "🚀", ADA))
                .accepts(toComment(FLEET, "🚀"), new ReactionRemoved(OPERATION, FLEET, COMMENT, "🚀", ADA, NOW));
    }

    @Test
    void anyEmojiThatIsNotBlankIsKeptAsItIs() {
        talk.accepts(toOperation(" +1 "), added(null, " +1 ", ADA));
        talk.refuses(toOperation(" "), Kind.BAD_REQUEST);
        talk.refuses(toComment(FLEET, ""), Kind.BAD_REQUEST);
        talk.refuses(toOperation("a\0b"), Kind.BAD_REQUEST);
    }

    @Test
    void whatTheFleetDoesNotHaveIsUnknown() {
        nothing.refuses(toOperation(""), Kind.NOT_FOUND);
        nothing.refuses(toComment(FLEET, ""), Kind.NOT_FOUND);
        talk.refuses(toComment(OTHER_FLEET, "🎉"), Kind.NOT_FOUND);
        talk.refuses(new ReactToOperation(OPERATION, OTHER_FLEET, "🎉", ADA, NOW), Kind.NOT_FOUND);
        talk.refuses(new RequireComment(COMMENT, OTHER_FLEET), Kind.NOT_FOUND);
        talk.accepts(new RequireComment(COMMENT, FLEET));
    }
}
