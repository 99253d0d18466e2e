package dev.ufo.command.operations.unpinrun;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.operations.Conversation;
import dev.ufo.command.operations.Dispatch;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.events.RunEvent.RunUnpinned;

/** A run that is taken by another rover has no session to resume there, so its pilot is told everything. */
public final class UnpinRunDecision {
    private UnpinRunDecision() {}

    /** Frees the run if it still waits for one rover alone; otherwise changes nothing. */
    public static Outcome decide(PinnedRun run, UnpinRun command) {
        return run.facts()
                .of(
                        command.fleetId(),
                        operation -> run.waits() && command.runId().equals(operation.activeRun())
                                ? Outcome.accept(unpinned(operation, run.facts().conversation(), command))
                                : Outcome.unchanged());
    }

    private static RunUnpinned unpinned(Written operation, Conversation conversation, UnpinRun command) {
        boolean silent = conversation.isSilent();
        return new RunUnpinned(
                command.runId(),
                command.operationId(),
                command.fleetId(),
                silent ? "" : Dispatch.retold(operation, conversation),
                silent ? operation.task() : Dispatch.retold(operation, conversation),
                command.at());
    }
}
