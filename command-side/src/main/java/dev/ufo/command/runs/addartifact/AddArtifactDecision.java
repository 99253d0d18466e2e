package dev.ufo.command.runs.addartifact;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.runs.Attempt;
import dev.ufo.events.RunEvent.ArtifactStored;

/** A rover may hand in files of its run at any time, also after its end. */
public final class AddArtifactDecision {
    private AddArtifactDecision() {}

    /** Keeps the file. */
    public static Outcome decide(Attempt attempt, AddArtifact command) {
        return attempt.of(
                command.report(),
                taken -> Outcome.accept(new ArtifactStored(
                        taken.runId(),
                        taken.id(),
                        taken.claim().fleetId(),
                        command.kind(),
                        command.name(),
                        command.content(),
                        command.report().at())));
    }
}
