package dev.ufo.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.events.AttributeEvent.LabelAttached;
import dev.ufo.events.AttributeEvent.LabelDetached;
import dev.ufo.events.AttributeEvent.OperationArchived;
import dev.ufo.events.AttributeEvent.OperationEdited;
import dev.ufo.events.AttributeEvent.OperationPrioritised;
import dev.ufo.events.AttributeEvent.OperationReparented;
import dev.ufo.events.AttributeEvent.OperationRetagged;
import dev.ufo.events.AttributeEvent.OperationScheduled;
import dev.ufo.events.LabelEvent.LabelCreated;
import dev.ufo.events.LabelEvent.LabelDeleted;
import dev.ufo.ids.LabelId;
import dev.ufo.ids.OperationId;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WrittenViewTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private final Scene scene = new Scene();
    private final OperationId operation = new OperationId(UUID.randomUUID());
    private final OperationId whole = new OperationId(UUID.randomUUID());
    private final LabelId bug = new LabelId(UUID.randomUUID());
    private final LabelId apt = new LabelId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        var _ = SYSTEM.append(scene.begin());
        var _ = SYSTEM.append(scene.operation(whole));
    }

    @Test
    void ofSeveralChangesTheLastCountsInOneBatchToo() {
        var _ = SYSTEM.append(
                scene.operation(operation),
                new OperationEdited(operation, scene.fleet, "One", "", scene.user, scene.next()),
                new OperationEdited(operation, scene.fleet, "Two", "More", scene.user, scene.next()),
                new OperationPrioritised(operation, scene.fleet, 4, null, scene.user, scene.next()),
                new OperationRetagged(
                        operation, scene.fleet, List.of("gpu"), List.of("slow"), null, scene.user, scene.next()),
                new OperationScheduled(
                        operation, scene.fleet, LocalDate.of(2026, 2, 28), null, scene.user, scene.next()),
                new OperationReparented(operation, scene.fleet, whole, scene.user, scene.next()),
                new OperationArchived(operation, scene.fleet, true, scene.user, scene.next()));

        var shown = shown();
        assertThat(shown.title()).isEqualTo("Two");
        assertThat(shown.body()).isEqualTo("More");
        assertThat(shown.priority()).isEqualTo(4);
        assertThat(shown.requiredTags()).containsExactly("gpu");
        assertThat(shown.excludedTags()).containsExactly("slow");
        assertThat(shown.startDate()).isEqualTo("2026-02-28");
        assertThat(shown.dueDate()).isNull();
        assertThat(shown.parentId()).isEqualTo(whole.value());
        assertThat(shown.archived()).isTrue();
        assertThat(SYSTEM.bean(OperationQuery.class).find(whole).orElseThrow().sub())
                .isEqualTo(new Operation.Sub(1, 0));
    }

    @Test
    void aLabelThatIsDeletedIsOnNothing() {
        var _ = SYSTEM.append(
                scene.operation(operation),
                new LabelCreated(bug, scene.fleet, "bug", "red", scene.next()),
                new LabelCreated(apt, scene.fleet, "apt", "blue", scene.next()),
                attached(bug),
                attached(apt),
                new LabelDetached(operation, scene.fleet, apt, scene.user, scene.next()));

        assertThat(shown().labels()).isEqualToIgnoringWhitespace("""
                [{"id":"%s","name":"bug","color":"red"}]""".formatted(bug));

        var _ = SYSTEM.append(attached(apt), new LabelDeleted(bug, scene.fleet, "bug", scene.next()));

        assertThat(shown().labels()).isEqualToIgnoringWhitespace("""
                [{"id":"%s","name":"apt","color":"blue"}]""".formatted(apt));
        assertThat(SYSTEM.bean(LabelQuery.class).ofFleet(scene.fleet))
                .extracting(Label::name)
                .containsExactly("apt");
    }

    private LabelAttached attached(LabelId label) {
        return new LabelAttached(operation, scene.fleet, label, scene.user, scene.next());
    }

    private Operation shown() {
        return SYSTEM.bean(OperationQuery.class).find(operation).orElseThrow();
    }
}
