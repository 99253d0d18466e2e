package dev.ufo.command.runs.retryrun;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Assignables.Pilot;
import dev.ufo.command.operations.Dispatch;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.door.Refusal;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.UfoEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same pilot is told the same again, whoever has the operation now. */
public final class RetryRunDecision {
    private RetryRunDecision() {}

    /** Queues a run like one of this fleet, if that has ended and no other is active. */
    public static Outcome decide(Retried retried, RetryRun command) {
        @Nullable RunQueued origin = retried.origin(command);
        return origin == null
                ? Outcome.refuse(Refusal.notFound("there is no such run in this fleet"))
                : retried.facts().of(command.fleetId(), operation -> retry(origin, operation, retried, command));
    }

    private static Outcome retry(RunQueued origin, Written operation, Retried retried, RetryRun command) {
        Optional<Pilot> pilot = retried.facts().assignables().pilot(command.fleetId(), origin.pilotId());
        return Checks.passing(
                () -> Outcome.accept(events(origin, operation, pilot.orElseThrow(), retried, command)),
                () -> Checks.require(
                        operation.activeRun() == null,
                        () -> Refusal.conflict("a run of this operation is active; stop it or wait for its end")),
                () -> Checks.require(
                        pilot.isPresent(), () -> Refusal.conflict("its pilot was removed; run the operation instead")),
                () -> pilot.flatMap(found -> Dispatch.check(operation, found, command.means())));
    }

    private static List<UfoEvent> events(
            RunQueued origin, Written operation, Pilot pilot, Retried retried, RetryRun command) {
        List<UfoEvent> events = new ArrayList<>();
        events.add(operation.moveTo(
                OperationStatus.IN_PROGRESS, command.by(), command.means().at()));
        events.add(Dispatch.retry(
                operation, pilot, command.means(), origin, retried.facts().conversation()));
        return events;
    }
}
