package dev.ufo.command.operations.runoperation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Assignables.Pilot;
import dev.ufo.command.operations.Dispatch;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.door.Refusal;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.UfoEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One active run an operation. */
public final class RunOperationDecision {
    private RunOperationDecision() {}

    /** Dispatches a run if there is a pilot and no active run. */
    public static Outcome decide(OperationFacts facts, RunOperation command) {
        return facts.of(command.fleetId(), operation -> run(operation, facts, command));
    }

    private static Outcome run(Written operation, OperationFacts facts, RunOperation command) {
        Optional<Pilot> pilot = facts.pilot(operation);
        return Checks.passing(
                () -> Outcome.accept(events(operation, pilot.orElseThrow(), facts, command)),
                () -> Checks.require(
                        pilot.isPresent(), () -> Refusal.badRequest("give this operation to a pilot first")),
                () -> Checks.require(
                        operation.activeRun() == null,
                        () -> Refusal.conflict("a run of this operation is active already")),
                () -> pilot.flatMap(found -> Dispatch.check(operation, found, command.means())));
    }

    private static List<UfoEvent> events(Written operation, Pilot pilot, OperationFacts facts, RunOperation command) {
        List<UfoEvent> events = new ArrayList<>();
        events.add(operation.moveTo(
                OperationStatus.IN_PROGRESS, command.by(), command.means().at()));
        events.add(Dispatch.again(operation, pilot, command.means(), facts.conversation()));
        return events;
    }
}
