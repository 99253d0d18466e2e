package dev.ufo.command.operations.restoreoperation;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Operation.Absent;
import dev.ufo.command.operations.Operation.Deleted;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.door.Refusal;
import dev.ufo.events.OperationEvent.OperationRestored;

/** A deleted operation comes back as it was; a run that was canceled then stays so. */
public final class RestoreOperationDecision {
    private static final Refusal NOWHERE =
            Refusal.conflict("the operation's mission is deleted: restore the mission first");

    private RestoreOperationDecision() {}

    /** Brings an operation of this fleet back; one that is there changes nothing. */
    public static Outcome decide(Restorable facts, RestoreOperation command) {
        return switch (facts.operation()) {
            case Deleted deleted
            when deleted.was().fleetId().equals(command.fleetId()) ->
                facts.hasMission() ? restore(deleted.was(), command) : Outcome.refuse(NOWHERE);
            case Written written when written.fleetId().equals(command.fleetId()) -> Outcome.unchanged();
            case Absent _, Deleted _, Written _ -> Outcome.refuse(OperationFacts.UNKNOWN);
        };
    }

    private static Outcome restore(Written operation, RestoreOperation command) {
        return Outcome.accept(new OperationRestored(
                operation.id(), operation.origin().missionId(), operation.fleetId(), command.by(), command.at()));
    }
}
