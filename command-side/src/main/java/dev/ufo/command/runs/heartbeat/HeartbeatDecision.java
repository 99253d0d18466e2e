package dev.ufo.command.runs.heartbeat;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.runs.Attempt;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.events.RunEvent.RunHeartbeat;

/** Heartbeats keep a run that is held; one that has ended has no lease to renew. */
public final class HeartbeatDecision {
    private HeartbeatDecision() {}

    /** Renews the lease while the run is held. */
    public static Outcome decide(Attempt attempt, Heartbeat command) {
        return attempt.of(command.report(), taken -> beat(taken, command));
    }

    private static Outcome beat(Taken attempt, Heartbeat command) {
        return attempt.isHeld()
                ? Outcome.accept(new RunHeartbeat(
                        attempt.runId(),
                        attempt.id(),
                        attempt.claim().fleetId(),
                        command.report().at()))
                : Outcome.unchanged();
    }
}
