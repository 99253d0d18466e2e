package dev.ufo.command.operations.assignoperation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Assignables.Pilot;
import dev.ufo.command.operations.Dispatch;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.door.Refusal;
import dev.ufo.events.Assignee;
import dev.ufo.events.OperationEvent.OperationAssigned;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.UfoEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pilot starts at once; anybody else finds the operation in the backlog. */
public final class AssignOperationDecision {
    private AssignOperationDecision() {}

    /** Assigns an operation of this fleet to whom the fleet has; a pilot only if no run is active. */
    public static Outcome decide(OperationFacts facts, AssignOperation command) {
        return facts.of(command.fleetId(), operation -> assign(operation, facts, command));
    }

    private static Outcome assign(Written operation, OperationFacts facts, AssignOperation command) {
        Optional<Assignee> assignee = command.assignee().found();
        Optional<Pilot> pilot = assignee.flatMap(given -> facts.assignables().resolve(command.fleetId(), given));
        Optional<RunQueued> run =
                pilot.map(found -> Dispatch.again(operation, found, command.means(), facts.conversation()));
        return Checks.passing(
                () -> Outcome.accept(events(operation, assignee.orElse(null), run, command)),
                command.assignee()::fault,
                () -> assignee.flatMap(given -> facts.assignables().check(command.fleetId(), given)),
                () -> Checks.require(
                        pilot.isEmpty() || operation.activeRun() == null,
                        () -> Refusal.conflict("a run of this operation is active; wait for its end")));
    }

    private static List<UfoEvent> events(
            Written operation, @Nullable Assignee assignee, Optional<RunQueued> run, AssignOperation command) {
        Instant at = command.means().at();
        OperationStatus status = run.isPresent() ? OperationStatus.IN_PROGRESS : OperationStatus.BACKLOG;
        List<UfoEvent> events = new ArrayList<>();
        events.add(new OperationAssigned(operation.id(), operation.fleetId(), assignee, command.by(), at));
        events.add(operation.moveTo(status, command.by(), at));
        run.ifPresent(events::add);
        return events;
    }
}
