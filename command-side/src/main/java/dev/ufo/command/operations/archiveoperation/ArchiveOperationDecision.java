package dev.ufo.command.operations.archiveoperation;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.events.AttributeEvent.OperationArchived;

/** Allowed in any status; it touches no run (contract section 3.7). */
public final class ArchiveOperationDecision {
    private ArchiveOperationDecision() {}

    /** Changes it for an operation of this fleet. */
    public static Outcome decide(OperationFacts facts, ArchiveOperation command) {
        return facts.of(
                command.fleetId(),
                operation -> Outcome.accept(new OperationArchived(
                        operation.id(), command.fleetId(), command.archived(), command.by(), command.at())));
    }
}
