package dev.ufo.command.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.operations.Conversation.Remark;
import dev.ufo.events.AuthorType;
import org.junit.jupiter.api.Test;

class ConversationTest {
    @Test
    void namesWhoSpeaks() {
        Conversation conversation = Conversation.NONE
                .plus(new Remark(AuthorType.USER, "hello"))
                .plus(new Remark(AuthorType.PILOT, "hi"))
                .plus(new Remark(AuthorType.SYSTEM, "run failed"));

        assertThat(conversation.lines()).isEqualTo("Human: hello\nPilot: hi\nsystem: run failed");
    }

    @Test
    void leavesOutTheOldestBeyondItsRoom() {
        Conversation conversation = Conversation.NONE
                .plus(new Remark(AuthorType.USER, "first"))
                .plus(new Remark(AuthorType.PILOT, "x".repeat(512 * 1024)))
                .plus(new Remark(AuthorType.USER, "last"));

        assertThat(conversation.lines()).isEqualTo("(earlier remarks are left out)\nHuman: last");
    }
}
