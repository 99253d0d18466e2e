package dev.ufo.command.runs.reportstate;

import dev.ufo.command.operations.Assignables;
import dev.ufo.command.operations.Assignables.Pilot;
import dev.ufo.command.operations.Dispatch;
import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.PilotId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people said while a pilot worked is told to it when its turn is done, as long as the operation is still its or its
 * crew's: the next run is queued with the end of this one, and the review comes after that.
 */
final class FollowUp {
    private FollowUp() {}

    /** The events instead of those of a success; none if there is nothing to go on with. */
    static List<UfoEvent> of(StateFacts facts, Taken attempt, Written operation, ReportState command) {
        Optional<Pilot> pilot = pilot(facts, attempt, operation);
        if (pilot.isEmpty() || facts.conversation().unheard().isBlank()) {
            return List.of();
        }
        Instant at = command.report().at();
        // The session is on the rover that reports, or there is none to resume here.
        Means means = new Means(command.next(), Set.of(command.report().rover().roverId()), at);
        List<UfoEvent> events = new ArrayList<>();
        events.add(operation.moveTo(OperationStatus.IN_PROGRESS, null, at));
        events.add(Dispatch.reply(operation, pilot.get(), means, facts.conversation()));
        events.addAll(operation.archiveSignals(null, at));
        return events;
    }

    /** The one that worked, as long as the operation or a seat in its crew is its; else whoever works for the crew now. */
    private static Optional<Pilot> pilot(StateFacts facts, Taken attempt, Written operation) {
        PilotId worker = attempt.claim().pilotId();
        Assignee itself = new Assignee(AssigneeType.PILOT, worker.value());
        Assignables assignables = facts.assignables();
        return Optional.ofNullable(operation.assignee()).flatMap(assignee -> switch (assignee.type()) {
            case PILOT -> assignee.equals(itself) ? assignables.pilot(operation.fleetId(), worker) : Optional.empty();
            case CREW ->
                assignables
                        .crew(operation.fleetId(), new CrewId(assignee.id()))
                        .flatMap(crew -> crew.seat(itself))
                        .flatMap(_ -> assignables.pilot(operation.fleetId(), worker))
                        .or(() -> assignables.resolve(operation.fleetId(), assignee));
            case USER -> Optional.empty();
        });
    }
}
