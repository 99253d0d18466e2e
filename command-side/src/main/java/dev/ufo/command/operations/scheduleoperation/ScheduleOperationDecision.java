package dev.ufo.command.operations.scheduleoperation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.events.AttributeEvent.OperationScheduled;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** There is no rule between the two days (contract section 3.6). */
public final class ScheduleOperationDecision {
    private ScheduleOperationDecision() {}

    /** Changes both days of an operation of this fleet. */
    public static Outcome decide(OperationFacts facts, ScheduleOperation command) {
        return facts.of(
                command.fleetId(),
                operation -> Checks.passing(
                        () -> schedule(operation, command), command.start()::fault, command.due()::fault));
    }

    private static Outcome schedule(Written operation, ScheduleOperation command) {
        @Nullable LocalDate start = command.start().found().orElse(null);
        @Nullable LocalDate due = command.due().found().orElse(null);
        return Outcome.accept(
                new OperationScheduled(operation.id(), command.fleetId(), start, due, command.by(), command.at()));
    }
}
