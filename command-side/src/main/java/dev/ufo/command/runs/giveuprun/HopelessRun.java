package dev.ufo.command.runs.giveuprun;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.operations.Operation;
import dev.ufo.command.runs.Attempt;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.RunEvent;
import dev.ufo.events.UfoEvent;
import java.time.Instant;
import java.util.Set;

/**
 * The attempt that is given up, and the operation it works on.
 *
 * @param heardAt when its rover was last heard of
 */
public record HopelessRun(Attempt attempt, Operation operation, Instant heardAt) {
    /** Nothing is known. */
    public static final HopelessRun NONE = new HopelessRun(new Attempt.Absent(), new Operation.Absent(), Instant.EPOCH);

    /** Its reports, and its heartbeats if they matter. */
    public static Boundary boundary(GiveUpRun command) {
        EventTag reports = EventTags.tag("attempt", command.attemptId());
        return command.unlessHeardSince() == null
                ? Boundary.anyOf(reports)
                : Boundary.anyOf(reports, EventTags.tag("heartbeat", command.attemptId()));
    }

    /** The operation's tag, once it is known. */
    public Set<EventTag> operationTag() {
        return attempt.operationTag();
    }

    /** The facts and one more. */
    public static HopelessRun evolve(HopelessRun before, UfoEvent event) {
        return new HopelessRun(
                Attempt.evolve(before.attempt, event),
                Operation.evolve(before.operation, event),
                event instanceof RunEvent report ? report.at() : before.heardAt);
    }
}
