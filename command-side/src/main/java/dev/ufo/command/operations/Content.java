package dev.ufo.command.operations;

import dev.ufo.events.AttributeEvent;
import dev.ufo.events.AttributeEvent.LabelAttached;
import dev.ufo.events.AttributeEvent.LabelDetached;
import dev.ufo.events.AttributeEvent.OperationArchived;
import dev.ufo.events.AttributeEvent.OperationEdited;
import dev.ufo.events.AttributeEvent.OperationPrioritised;
import dev.ufo.events.AttributeEvent.OperationReparented;
import dev.ufo.events.AttributeEvent.OperationRetagged;
import dev.ufo.events.AttributeEvent.OperationScheduled;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.ids.OperationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote on an operation, as far as it is decided on.
 *
 * @param parentId the operation it is part of; null for none
 */
public record Content(
        String title,
        String body,
        int priority,
        List<String> requiredTags,
        List<String> excludedTags,
        @Nullable OperationId parentId) {
    public Content {
        requiredTags = List.copyOf(requiredTags);
        excludedTags = List.copyOf(excludedTags);
    }

    /** As it is when it has just been created. */
    static Content of(OperationCreated created) {
        return new Content(
                created.title(),
                created.body(),
                created.priority(),
                created.requiredTags(),
                created.excludedTags(),
                created.parentId());
    }

    /** The content after one more fact. */
    Content evolve(AttributeEvent event) {
        return switch (event) {
            case OperationEdited edited ->
                new Content(edited.title(), edited.body(), priority, requiredTags, excludedTags, parentId);
            case OperationPrioritised prioritised ->
                new Content(title, body, prioritised.priority(), requiredTags, excludedTags, parentId);
            case OperationRetagged retagged ->
                new Content(title, body, priority, retagged.requiredTags(), retagged.excludedTags(), parentId);
            case OperationReparented reparented ->
                new Content(title, body, priority, requiredTags, excludedTags, reparented.parentId());
            case OperationScheduled _, OperationArchived _, LabelAttached _, LabelDetached _ -> this;
        };
    }
}
