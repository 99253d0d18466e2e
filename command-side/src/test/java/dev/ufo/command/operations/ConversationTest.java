package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.NOW;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.RUN;
import static dev.ufo.command.operations.Cast.freshRun;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.operations.Conversation.Remark;
import dev.ufo.events.Author;
import dev.ufo.events.AuthorType;
import dev.ufo.events.CommentEvent.CommentDeleted;
import dev.ufo.events.CommentEvent.CommentEdited;
import dev.ufo.events.CommentEvent.CommentRestored;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CommentId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final CommentId FIRST = new CommentId(new UUID(7, 1));
    private static final CommentId SECOND = new CommentId(new UUID(7, 2));

    private static CommentAdded added(CommentId id, String body) {
        return new CommentAdded(id, OPERATION, FLEET, Author.user(ADA), body, NOW);
    }

    private static Conversation after(UfoEvent... events) {
        Conversation conversation = Conversation.NONE;
        for (UfoEvent event : events) {
            conversation = Conversation.evolve(conversation, event);
        }
        return conversation;
    }

    @Test
    void readsAsItWasEdited() {
        Conversation conversation = after(
                added(FIRST, "one"), added(SECOND, "two"), new CommentEdited(FIRST, OPERATION, FLEET, "uno", ADA, NOW));

        assertThat(conversation.lines()).isEqualTo("Human: uno\nHuman: two");
        assertThat(conversation.unheard()).isEqualTo("uno\n\ntwo");
    }

    @Test
    void leavesOutWhatWasDeletedUntilItIsRestored() {
        CommentDeleted deleted = new CommentDeleted(FIRST, OPERATION, FLEET, ADA, NOW);

        assertThat(after(added(FIRST, "one"), added(SECOND, "two"), deleted).lines())
                .isEqualTo("Human: two");
        assertThat(after(added(FIRST, "one"), deleted).isSilent()).isTrue();
        Conversation restored = after(
                added(FIRST, "one"),
                added(SECOND, "two"),
                deleted,
                new CommentRestored(FIRST, OPERATION, FLEET, ADA, NOW));
        assertThat(restored.lines()).isEqualTo("Human: one\nHuman: two");
    }

    @Test
    void whatWasHeardStaysHeardWhenAnEarlierRemarkIsDeleted() {
        Conversation conversation = after(
                added(FIRST, "one"),
                freshRun(RUN),
                added(SECOND, "two"),
                new CommentDeleted(FIRST, OPERATION, FLEET, ADA, NOW));

        assertThat(conversation.unheard()).isEqualTo("two");
    }

    @Test
    void namesWhoSpeaks() {
        Conversation conversation = Conversation.NONE
                .plus(FIRST, new Remark(AuthorType.USER, "hello"))
                .plus(FIRST, new Remark(AuthorType.PILOT, "hi"))
                .plus(FIRST, new Remark(AuthorType.SYSTEM, "run failed"));

        assertThat(conversation.lines()).isEqualTo("Human: hello\nPilot: hi\nsystem: run failed");
    }

    @Test
    void leavesOutTheOldestBeyondItsRoom() {
        Conversation conversation = Conversation.NONE
                .plus(FIRST, new Remark(AuthorType.USER, "first"))
                .plus(FIRST, new Remark(AuthorType.PILOT, "x".repeat(512 * 1024)))
                .plus(FIRST, new Remark(AuthorType.USER, "last"));

        assertThat(conversation.lines()).isEqualTo("(earlier remarks are left out)\nHuman: last");
    }
}
