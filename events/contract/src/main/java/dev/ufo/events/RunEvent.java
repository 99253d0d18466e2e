package dev.ufo.events;

import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about runs. All but the first and last two carry the attempt: the claim under which a rover reported them. */
public sealed interface RunEvent extends UfoEvent {
    /** The run it is about. */
    RunId runId();

    /** The fleet of the run. */
    FleetId fleetId();

    /** A run waits for a rover. {@code command} is the explicit prompt (empty if none), {@code prompt} what the pilot gets; a session id (else empty) means resume, on the pinned rover. {@code priority} is the operation's then. */
    record RunQueued(
            RunId runId,
            OperationId operationId,
            FleetId fleetId,
            MissionId missionId,
            PilotId pilotId,
            PilotKind pilotKind,
            String command,
            String prompt,
            String sessionId,
            @Nullable RoverId pinnedRover,
            List<String> requiredTags,
            List<String> excludedTags,
            int priority,
            Instant at)
            implements RunEvent {
        public RunQueued {
            requiredTags = List.copyOf(requiredTags);
            excludedTags = List.copyOf(excludedTags);
        }
    }

    /** A rover took it; attempts count from 1. It repeats what later reports need, so that an attempt can be judged alone. {@code limited}: its fleet limited how many runs a rover or a pilot has, so claims of the same ones had to take turns. */
    record RunClaimed(
            RunId runId,
            AttemptId attemptId,
            int attempt,
            OperationId operationId,
            FleetId fleetId,
            RoverId roverId,
            PilotId pilotId,
            PilotKind pilotKind,
            Instant queuedAt,
            boolean limited,
            Instant at)
            implements RunEvent {}

    /** The rover prepares the work directory. */
    record RunStarting(RunId runId, AttemptId attemptId, OperationId operationId, FleetId fleetId, Instant at)
            implements RunEvent {}

    /** The pilot runs. */
    record RunStarted(RunId runId, AttemptId attemptId, OperationId operationId, FleetId fleetId, Instant at)
            implements RunEvent {}

    /** The rover still has it; the one event that retention may remove once superseded. */
    record RunHeartbeat(RunId runId, AttemptId attemptId, FleetId fleetId, Instant at) implements RunEvent {}

    /** A line of the rover about the run: {@code log}, {@code error}, {@code result}, or a kind of its own. */
    record RunNoted(RunId runId, AttemptId attemptId, FleetId fleetId, String kind, String message, Instant at)
            implements RunEvent {}

    /** The pilot said or did something; {@code inputJson} is the text of any JSON value. */
    record RunMessageAdded(
            RunId runId,
            AttemptId attemptId,
            FleetId fleetId,
            int seq,
            String type,
            @Nullable String tool,
            @Nullable LargeText content,
            @Nullable LargeText inputJson,
            @Nullable LargeText output,
            Instant at)
            implements RunEvent {}

    /** The rover handed in a file, such as the diff. */
    record ArtifactStored(
            RunId runId, AttemptId attemptId, FleetId fleetId, String kind, String name, LargeText content, Instant at)
            implements RunEvent {}

    /** What the pilot came to: whether it asks a person, and the status it wishes for the operation. */
    record RunResultReported(
            RunId runId,
            AttemptId attemptId,
            OperationId operationId,
            FleetId fleetId,
            String sessionId,
            boolean needsInput,
            @Nullable OperationStatus requestedStatus,
            Instant at)
            implements RunEvent {}

    /** It is over: succeeded, failed, blocked or canceled. The reason is empty if its rover said so; else a person can read it, and the rover, if one held the run, has lost it. The attempt is null if none did. {@code by} is the person who stopped it or deleted what it works on, null if nobody did. */
    record RunEnded(
            RunId runId,
            @Nullable AttemptId attemptId,
            OperationId operationId,
            FleetId fleetId,
            RunState state,
            String reason,
            @Nullable UserId by,
            Instant at)
            implements RunEvent {}

    /** Its rover fell silent; it waits again, in its old place, and the attempt is void. */
    record RunRequeued(
            RunId runId,
            AttemptId attemptId,
            int attempt,
            OperationId operationId,
            FleetId fleetId,
            RoverId roverId,
            String reason,
            Instant at)
            implements RunEvent {}

    /** The rover it waited for is gone; any rover may take it, in a fresh session with this prompt. */
    record RunUnpinned(RunId runId, OperationId operationId, FleetId fleetId, String command, String prompt, Instant at)
            implements RunEvent {}
}
