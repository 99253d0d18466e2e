package dev.ufo.command.operations.unpinrun;

import dev.ufo.command.operations.OperationFacts;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.RunEvent.RunUnpinned;
import dev.ufo.events.UfoEvent;

/**
 * The newest run of an operation, as far as its pin goes.
 *
 * @param pinned whether one rover alone may take it
 * @param held whether a rover has it
 */
public record PinnedRun(OperationFacts facts, boolean pinned, boolean held) {
    /** Nothing is known. */
    public static final PinnedRun NONE = new PinnedRun(OperationFacts.NONE, false, false);

    /** The facts and one more. */
    public static PinnedRun evolve(PinnedRun before, UfoEvent event) {
        OperationFacts facts = OperationFacts.evolve(before.facts, event);
        return switch (event) {
            case RunQueued queued -> new PinnedRun(facts, queued.pinnedRover() != null, false);
            case RunUnpinned _ -> new PinnedRun(facts, false, before.held);
            case RunClaimed _ -> new PinnedRun(facts, before.pinned, true);
            case RunRequeued _ -> new PinnedRun(facts, before.pinned, false);
            default -> new PinnedRun(facts, before.pinned, before.held);
        };
    }

    /** Whether it waits for one rover alone. */
    boolean waits() {
        return pinned && !held;
    }
}
