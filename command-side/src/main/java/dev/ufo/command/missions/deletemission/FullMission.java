package dev.ufo.command.missions.deletemission;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.missions.Missions;
import dev.ufo.command.operations.Deletable;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.OperationEvent;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.SignalEvent.OperationSignalsArchived;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.OperationId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mission and everything in it.
 *
 * @param last the last fact about its operations, which leads to those before; null if there is none
 */
public record FullMission(Missions missions, @Nullable Fact last) {
    /** Nothing is known. */
    public static final FullMission NONE = new FullMission(Missions.NONE, null);

    /** How many operations are deleted at once: all are in one append, for which every other one waits. */
    static final int MOST = 1_000;

    /** A fact about an operation. A chain of them grows without being copied, however many operations there are. */
    public record Fact(
            OperationId operationId,
            UfoEvent event,
            @Nullable Fact before) {}

    /** The mission, and which operations it has. */
    public static Boundary boundary(DeleteMission command) {
        return Boundary.anyOf(
                EventTags.tag("mission", command.missionId()), EventTags.operationsOf(command.missionId()));
    }

    /** Its operations, and then their runs; none if it is not deleted anyway. */
    public Set<EventTag> further(DeleteMission command) {
        if (missions.find(command.missionId(), command.fleetId()).isEmpty()) {
            return Set.of();
        }
        List<Deletable> live = live();
        return live.size() > MOST
                ? Set.of()
                : live.stream().flatMap(FullMission::tags).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<EventTag> tags(Deletable deletable) {
        return deletable.operation() instanceof Written written
                ? Stream.concat(Stream.of(EventTags.tag("operation", written.id())), deletable.runTag().stream())
                : Stream.empty();
    }

    /** The operations that people see, in the order in which they were written. */
    List<Deletable> live() {
        Deque<Fact> facts = new ArrayDeque<>();
        for (Fact fact = last; fact != null; fact = fact.before()) {
            facts.push(fact);
        }
        Map<OperationId, Deletable> operations = new LinkedHashMap<>();
        for (Fact fact : facts) {
            Deletable known = operations.getOrDefault(fact.operationId(), Deletable.NONE);
            operations.put(fact.operationId(), Deletable.evolve(known, fact.event()));
        }
        return operations.values().stream()
                .filter(deletable -> deletable.operation() instanceof Written)
                .toList();
    }

    /** The facts and one more. */
    public static FullMission evolve(FullMission before, UfoEvent event) {
        return new FullMission(
                Missions.evolve(before.missions, event),
                operation(event).map(id -> new Fact(id, event, before.last)).orElse(before.last));
    }

    private static Optional<OperationId> operation(UfoEvent event) {
        return switch (event) {
            case CommentAdded _ -> Optional.empty();
            case OperationEvent operation -> Optional.of(operation.operationId());
            case RunQueued queued -> Optional.of(queued.operationId());
            case RunClaimed claimed -> Optional.of(claimed.operationId());
            case RunRequeued requeued -> Optional.of(requeued.operationId());
            case RunEnded ended -> Optional.of(ended.operationId());
            case SignalRaised raised -> Optional.of(raised.operationId());
            case OperationSignalsArchived archived -> Optional.of(archived.operationId());
            default -> Optional.empty();
        };
    }
}
