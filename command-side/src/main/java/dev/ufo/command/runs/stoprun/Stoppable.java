package dev.ufo.command.runs.stoprun;

import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run, as far as it can be stopped.
 *
 * @param origin null if there is no such run
 * @param attempt by which a rover holds it; null if none does
 * @param isOver whether it has ended
 */
public record Stoppable(
        @Nullable RunQueued origin, @Nullable AttemptId attempt, boolean isOver) {
    /** Nothing is known. */
    public static final Stoppable NONE = new Stoppable(null, null, false);

    /** The run after one more fact. */
    public static Stoppable evolve(Stoppable before, UfoEvent event) {
        return switch (event) {
            case RunQueued queued -> new Stoppable(queued, null, false);
            case RunClaimed claimed -> new Stoppable(before.origin, claimed.attemptId(), before.isOver);
            case RunRequeued _ -> new Stoppable(before.origin, null, before.isOver);
            case RunEnded _ -> new Stoppable(before.origin, before.attempt, true);
            default -> before;
        };
    }

    /** The tag of what its rover reports, if one holds it. */
    public Set<EventTag> attemptTag() {
        return attempt == null ? Set.of() : Set.of(EventTags.tag("attempt", attempt));
    }
}
