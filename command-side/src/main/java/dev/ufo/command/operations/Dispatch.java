package dev.ufo.command.operations;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.operations.Assignables.Pilot;
import dev.ufo.command.operations.Operation.Session;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.door.Refusal;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * How a run is dispatched (contract section 4.2): in which session, on which rover, with which prompt.
 *
 * <pre>
 *                    nothing said              a reply
 * session resumable  resume: title and body    resume: the reply
 * not resumable      fresh: title and body     fresh: title, body, conversation
 * </pre>
 *
 * <p>What people said while a run was active is told to the next one in either case.
 */
public final class Dispatch {
    private static final String GO_ON =
            "Go on with this task where the conversation stands, and answer the last remark of the human.";

    private Dispatch() {}

    /**
     * What a command brings along for a run that it may dispatch.
     *
     * @param online the rovers of the fleet that are there now
     * @param session in which session the pilot is to work
     */
    public record Means(RunId runId, Set<RoverId> online, SessionChoice session, Instant at) {
        public Means {
            online = Set.copyOf(online);
        }

        /** With the session left to the rule. */
        public Means(RunId runId, Set<RoverId> online, Instant at) {
            this(runId, online, SessionChoice.AUTOMATIC, at);
        }

        /** The same in such a session. */
        public Means in(SessionChoice choice) {
            return new Means(runId, online, choice, at);
        }
    }

    /** Refuses what cannot be resumed though it is to be. */
    public static Optional<Refusal> check(Written operation, Pilot pilot, Means means) {
        return Checks.require(
                means.session() != SessionChoice.RESUMED
                        || resumable(operation, pilot, means).isPresent(),
                () -> SessionChoice.NOT_RESUMABLE);
    }

    /** Dispatches a run that nothing new is said for: the first one, or one more; what the last one missed goes along. */
    public static RunQueued again(Written operation, Pilot pilot, Means means, Conversation conversation) {
        Optional<Session> session = resumable(operation, pilot, means);
        String missed = conversation.missed();
        if (missed.isBlank()) {
            return queued(operation, pilot, means, "", operation.task(), session);
        }
        String command = session.isPresent() ? operation.task() + "\n\n" + missed : retold(operation, conversation);
        return queued(operation, pilot, means, command, command, session);
    }

    /** Dispatches a run that answers what people said since the last one; the conversation ends with their newest remark. */
    public static RunQueued reply(Written operation, Pilot pilot, Means means, Conversation conversation) {
        Optional<Session> session = resumable(operation, pilot, means);
        String command = session.isPresent() ? conversation.unheard() : retold(operation, conversation);
        return queued(operation, pilot, means, command, command, session);
    }

    /**
     * Dispatches a run like an earlier one, and what the last one missed goes along. What that was told in a session that
     * cannot be resumed is told from the beginning.
     */
    public static RunQueued retry(
            Written operation, Pilot pilot, Means means, RunQueued earlier, Conversation conversation) {
        Optional<Session> session = resumable(operation, pilot, means);
        String missed = conversation.missed();
        if (session.isEmpty() && (!earlier.sessionId().isEmpty() || !missed.isBlank())) {
            String command = retold(operation, conversation);
            return queued(operation, pilot, means, command, command, session);
        }
        if (missed.isBlank()) {
            return queued(operation, pilot, means, earlier.command(), earlier.prompt(), session);
        }
        String command = earlier.prompt() + "\n\n" + missed;
        return queued(operation, pilot, means, command, command, session);
    }

    /** The prompt that tells a fresh session everything: the task, what was said, and to go on. */
    public static String retold(Written operation, Conversation conversation) {
        return operation.task() + "\n\nThe conversation so far:\n\n" + conversation.lines() + "\n\n" + GO_ON;
    }

    private static Optional<Session> resumable(Written operation, Pilot pilot, Means means) {
        return Optional.ofNullable(operation.session())
                .filter(_ -> means.session() != SessionChoice.FRESH)
                .filter(session ->
                        session.pilotKind() == pilot.kind() && means.online().contains(session.roverId()));
    }

    private static RunQueued queued(
            Written operation, Pilot pilot, Means means, String command, String prompt, Optional<Session> session) {
        return new RunQueued(
                means.runId(),
                operation.id(),
                operation.fleetId(),
                operation.missionId(),
                pilot.id(),
                pilot.kind(),
                command,
                prompt,
                session.map(Session::id).orElse(""),
                session.map(Session::roverId).orElse(null),
                operation.requiredTags(),
                operation.excludedTags(),
                operation.content().priority(),
                means.at());
    }
}
