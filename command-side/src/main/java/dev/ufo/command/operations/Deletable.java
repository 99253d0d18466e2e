package dev.ufo.command.operations;

import dev.ufo.command.operations.Operation.Written;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation and who works on it.
 *
 * @param attempt the claim by which a rover holds its active run; null if none does
 */
public record Deletable(Operation operation, @Nullable AttemptId attempt) {
    /** Nothing is known. */
    public static final Deletable NONE = new Deletable(new Operation.Absent(), null);

    /** The facts and one more. */
    public static Deletable evolve(Deletable before, UfoEvent event) {
        Operation operation = Operation.evolve(before.operation, event);
        return switch (event) {
            case RunClaimed claimed -> new Deletable(operation, claimed.attemptId());
            case RunQueued _, RunRequeued _, RunEnded _ -> new Deletable(operation, null);
            default -> new Deletable(operation, before.attempt);
        };
    }

    /**
     * What it takes to delete it: its run is canceled, a rover that holds it loses it, and its signals vanish. Nothing if nobody sees it.
     *
     * @param reason why the run is canceled
     */
    public List<UfoEvent> delete(String reason, UserId by, Instant at) {
        return operation instanceof Written written ? delete(written, reason, by, at) : List.of();
    }

    private List<UfoEvent> delete(Written written, String reason, UserId by, Instant at) {
        FleetId fleet = written.fleetId();
        List<UfoEvent> events = new ArrayList<>();
        @Nullable RunId run = written.activeRun();
        if (run != null) {
            events.add(new RunEnded(run, attempt, written.id(), fleet, RunState.CANCELED, reason, by, at));
        }
        events.addAll(written.archiveSignals(by, at));
        events.add(new OperationDeleted(written.id(), written.origin().missionId(), fleet, by, at));
        return events;
    }

    /** The tag of the run that waits or goes on, if there is one. */
    public Set<EventTag> runTag() {
        return operation instanceof Written written && written.activeRun() != null
                ? Set.of(EventTags.tag("run", written.activeRun()))
                : Set.of();
    }
}
