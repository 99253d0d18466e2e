package dev.ufo.command.claims;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.web.Border;
import dev.ufo.door.RoverCaller;
import dev.ufo.events.EventTags;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunState;
import dev.ufo.ids.AttemptId;
import dev.ufo.protocol.ClaimedRun;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes claims facts, if the run is still what the queue said. */
@Component
class ClaimAppends {
    private final ProvenAppends appends;
    private final Border border;

    ClaimAppends(ProvenAppends appends, Border border) {
        this.appends = appends;
        this.border = border;
    }

    /**
     * The rover takes the run.
     *
     * @return what the rover is told, or empty if something happened to the run since it was read
     */
    Optional<ClaimedRun> claim(QueuedRun run, RoverCaller rover, @Nullable RunTexts texts) {
        if (texts == null) {
            throw new IllegalStateException(
                    "the log has no event at " + run.textPosition() + ", where a run's texts are");
        }
        RunClaimed claimed = new RunClaimed(
                run.runId(),
                new AttemptId(border.newId()),
                run.attempts() + 1,
                run.operationId(),
                run.fleetId(),
                rover.roverId(),
                run.pilotId(),
                run.pilotKind(),
                run.queuedAt(),
                border.now());
        boolean appended = appends.append(
                        Actor.of(rover), List.of(claimed), Set.of(EventTags.tag("run", run.runId())), run.logPosition())
                .isPresent();
        return appended ? Optional.of(told(claimed, texts)) : Optional.empty();
    }

    private static ClaimedRun told(RunClaimed claimed, RunTexts texts) {
        return new ClaimedRun(
                claimed.attemptId().toString(),
                claimed.operationId().toString(),
                RunState.CLAIMED.wire(),
                claimed.pilotKind().wire(),
                texts.command(),
                texts.prompt(),
                texts.sessionId());
    }
}
