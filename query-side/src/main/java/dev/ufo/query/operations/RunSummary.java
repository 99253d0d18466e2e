package dev.ufo.query.operations;

import dev.ufo.door.WireTimes;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunState;
import java.time.Instant;
import java.util.UUID;

/** An operation's latest run, kept with it as it goes over the wire: the same fields as a run's, times as texts. */
record RunSummary(
        UUID id, UUID operationId, String state, String pilot, boolean needsInput, String createdAt, String updatedAt) {
    static RunSummary of(RunQueued queued) {
        var at = WireTimes.micros(queued.at());
        return new RunSummary(
                queued.runId().value(),
                queued.operationId().value(),
                RunState.QUEUED.wire(),
                queued.pilotKind().wire(),
                false,
                at,
                at);
    }

    RunSummary in(RunState newState, Instant at) {
        return new RunSummary(id, operationId, newState.wire(), pilot, needsInput, createdAt, WireTimes.micros(at));
    }

    RunSummary asking(boolean asks) {
        return new RunSummary(id, operationId, state, pilot, asks, createdAt, updatedAt);
    }
}
