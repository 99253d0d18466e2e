package dev.ufo.events;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about what people wrote on an operation after it was created; each tells the whole new value. */
public sealed interface AttributeEvent extends UfoEvent {
    /** The operation it is about. */
    OperationId operationId();

    /** The fleet of the operation. */
    FleetId fleetId();

    /** Its title and body are these now. */
    record OperationEdited(OperationId operationId, FleetId fleetId, String title, String body, UserId by, Instant at)
            implements AttributeEvent {}

    /** Its priority is this now, 0 none to 4 urgent, also that of the run that waits or goes on, if there is one. */
    record OperationPrioritised(
            OperationId operationId,
            FleetId fleetId,
            int priority,
            @Nullable RunId activeRun,
            UserId by,
            Instant at) implements AttributeEvent {}

    /** Its days are these now; null for none. */
    record OperationScheduled(
            OperationId operationId,
            FleetId fleetId,
            @Nullable LocalDate startDate,
            @Nullable LocalDate dueDate,
            UserId by,
            Instant at)
            implements AttributeEvent {}

    /** Its tags are these now, also those of the run that waits or goes on, if there is one. */
    record OperationRetagged(
            OperationId operationId,
            FleetId fleetId,
            List<String> requiredTags,
            List<String> excludedTags,
            @Nullable RunId activeRun,
            UserId by,
            Instant at)
            implements AttributeEvent {
        public OperationRetagged {
            requiredTags = List.copyOf(requiredTags);
            excludedTags = List.copyOf(excludedTags);
        }
    }

    /** It is part of this operation now, or of none if that is null. */
    record OperationReparented(
            OperationId operationId,
            FleetId fleetId,
            @Nullable OperationId parentId,
            UserId by,
            Instant at) implements AttributeEvent {}

    /** It was put into the archive, or taken out of it. */
    record OperationArchived(OperationId operationId, FleetId fleetId, boolean archived, UserId by, Instant at)
            implements AttributeEvent {}

    /** A label was put on it. */
    record LabelAttached(OperationId operationId, FleetId fleetId, LabelId labelId, UserId by, Instant at)
            implements AttributeEvent {}

    /** A label was taken off it. */
    record LabelDetached(OperationId operationId, FleetId fleetId, LabelId labelId, UserId by, Instant at)
            implements AttributeEvent {}
}
