package dev.ufo.command.runs.retryrun;

import dev.ufo.command.operations.OperationFacts;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.UfoEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run, and what became of its operation since.
 *
 * @param first the first run that was told of: the one that is to be retried; null if there is none
 */
public record Retried(@Nullable RunQueued first, OperationFacts facts) {
    /** Nothing is known. */
    public static final Retried NONE = new Retried(null, OperationFacts.NONE);

    /** The facts and one more. */
    public static Retried evolve(Retried before, UfoEvent event) {
        RunQueued first = before.first == null && event instanceof RunQueued queued ? queued : before.first;
        return new Retried(first, OperationFacts.evolve(before.facts, event));
    }

    /** The run, if it is this one of this fleet. */
    @Nullable
    RunQueued origin(RetryRun command) {
        return first != null
                        && first.runId().equals(command.runId())
                        && first.fleetId().equals(command.fleetId())
                ? first
                : null;
    }

    /** Its operation, what was said about it, and its pilot. */
    public Set<EventTag> surroundings() {
        return first == null
                ? Set.of()
                : Set.of(
                        EventTags.tag("operation", first.operationId()),
                        EventTags.conversation(first.operationId()),
                        EventTags.tag("pilot", first.pilotId()));
    }
}
