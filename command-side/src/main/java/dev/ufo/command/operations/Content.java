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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote on an operation, as it is now.
 *
 * @param startDate null for none
 * @param dueDate null for none
 * @param parentId the operation it is part of; null for none
 */
public record Content(
        String title,
        String body,
        int priority,
        @Nullable LocalDate startDate,
        @Nullable LocalDate dueDate,
        List<String> requiredTags,
        List<String> excludedTags,
        @Nullable OperationId parentId,
        boolean isArchived) {
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
                created.startDate(),
                created.dueDate(),
                created.requiredTags(),
                created.excludedTags(),
                created.parentId(),
                false);
    }

    /** The content after one more fact. */
    Content evolve(AttributeEvent event) {
        return switch (event) {
            case OperationEdited edited -> with(edited.title(), edited.body());
            case OperationPrioritised prioritised -> with(prioritised.priority());
            case OperationScheduled scheduled -> with(scheduled.startDate(), scheduled.dueDate());
            case OperationRetagged retagged -> with(retagged.requiredTags(), retagged.excludedTags());
            case OperationReparented reparented -> under(reparented.parentId());
            case OperationArchived archived -> archived(archived.archived());
            case LabelAttached _, LabelDetached _ -> this;
        };
    }

    private Content with(String newTitle, String newBody) {
        return new Content(
                newTitle, newBody, priority, startDate, dueDate, requiredTags, excludedTags, parentId, isArchived);
    }

    private Content with(int newPriority) {
        return new Content(
                title, body, newPriority, startDate, dueDate, requiredTags, excludedTags, parentId, isArchived);
    }

    private Content with(@Nullable LocalDate start, @Nullable LocalDate due) {
        return new Content(title, body, priority, start, due, requiredTags, excludedTags, parentId, isArchived);
    }

    private Content with(List<String> required, List<String> excluded) {
        return new Content(title, body, priority, startDate, dueDate, required, excluded, parentId, isArchived);
    }

    private Content under(@Nullable OperationId parent) {
        return new Content(title, body, priority, startDate, dueDate, requiredTags, excludedTags, parent, isArchived);
    }

    private Content archived(boolean now) {
        return new Content(title, body, priority, startDate, dueDate, requiredTags, excludedTags, parentId, now);
    }
}
