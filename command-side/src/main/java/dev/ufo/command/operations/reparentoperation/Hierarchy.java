package dev.ufo.command.operations.reparentoperation;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.operations.Operation;
import dev.ufo.events.AttributeEvent.OperationReparented;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.TaggedEvents;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.OperationId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which operations of a fleet are parts of which. The whole of it is one boundary, so that no two changes at once close a
 * circle; a decision therefore costs as much as there are operations that are or were parts of others.
 *
 * @param newest the facts that are known, the newest first; null for none
 */
public record Hierarchy(@Nullable Fact newest) {
    /** Nothing is known. */
    public static final Hierarchy NONE = new Hierarchy(null);

    /** A fact, and those before it. */
    record Fact(UfoEvent event, @Nullable Fact before) {}

    /** Both operations, and everything that is part of anything in the fleet. */
    public static Boundary boundary(ReparentOperation command) {
        Set<EventTag> tags = new HashSet<>();
        tags.add(EventTags.tag("operation", command.operationId()));
        tags.add(EventTags.hierarchy(command.fleetId()));
        command.parent().found().ifPresent(parent -> tags.add(EventTags.tag("operation", parent)));
        return new Boundary(tags);
    }

    /** The facts and one more. */
    public static Hierarchy evolve(Hierarchy before, UfoEvent event) {
        return new Hierarchy(new Fact(event, before.newest));
    }

    /** One of the two operations. */
    Operation operation(OperationId id) {
        EventTag tag = EventTags.tag("operation", id);
        Operation operation = new Operation.Absent();
        for (UfoEvent event : oldestFirst()) {
            if (TaggedEvents.tagsOf(event).contains(tag)) {
                operation = Operation.evolve(operation, event);
            }
        }
        return operation;
    }

    /** Whether one operation is the other, or part of it, or part of its parts. */
    boolean isWithin(OperationId part, OperationId whole) {
        Map<OperationId, OperationId> parents = parents();
        @Nullable OperationId place = part;
        while (place != null && !place.equals(whole)) {
            place = parents.get(place);
        }
        return place != null;
    }

    private Map<OperationId, OperationId> parents() {
        Map<OperationId, OperationId> parents = new HashMap<>();
        for (UfoEvent event : oldestFirst()) {
            if (event instanceof OperationCreated created) {
                put(parents, created.operationId(), created.parentId());
            } else if (event instanceof OperationReparented moved) {
                put(parents, moved.operationId(), moved.parentId());
            }
        }
        return parents;
    }

    private static void put(Map<OperationId, OperationId> parents, OperationId part, @Nullable OperationId whole) {
        if (whole == null) {
            var _ = parents.remove(part);
        } else {
            parents.put(part, whole);
        }
    }

    private Deque<UfoEvent> oldestFirst() {
        Deque<UfoEvent> events = new ArrayDeque<>();
        for (Fact fact = newest; fact != null; fact = fact.before()) {
            events.addFirst(fact.event());
        }
        return events;
    }
}
