package dev.ufo.command.operations.createoperation;

import dev.ufo.command.decision.Given;
import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.events.Assignee;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.UserId;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes an operation.
 *
 * @param seq the number proposed for it within its mission
 */
public record CreateOperation(
        OperationId operationId, FleetId fleetId, Draft draft, int seq, UserId createdBy, Means means) {
    /**
     * What was written.
     *
     * @param tags in their normal form
     */
    public record Draft(
            String title,
            int priority,
            Dates dates,
            Given<MissionId> missionId,
            Given<Assignee> assignee,
            Given<OperationId> parentId,
            String body,
            Tags tags) {}

    /** When it is planned. */
    public record Dates(Given<LocalDate> start, Given<LocalDate> due) {}

    /** Which rovers may run it. */
    public record Tags(List<String> required, List<String> excluded) {
        public Tags {
            required = List.copyOf(required);
            excluded = List.copyOf(excluded);
        }
    }
}
