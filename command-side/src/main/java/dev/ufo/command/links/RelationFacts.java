package dev.ufo.command.links;

import dev.ufo.command.operations.Operation;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.events.LinkEvent.RelationAdded;
import dev.ufo.events.LinkEvent.RelationRemoved;
import dev.ufo.events.OperationEvent;
import dev.ufo.events.RelationKind;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RelationId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The operations of the boundary, and how they relate.
 *
 * @param relations those that are there
 */
public record RelationFacts(Map<OperationId, Operation> operations, Map<RelationId, RelationAdded> relations) {
    static final RelationFacts NONE = new RelationFacts(Map.of(), Map.of());

    public RelationFacts {
        operations = Map.copyOf(operations);
        relations = Map.copyOf(relations);
    }

    static RelationFacts evolve(RelationFacts before, UfoEvent event) {
        return switch (event) {
            case OperationEvent fact -> before.with(fact);
            case RelationAdded added -> {
                Map<RelationId, RelationAdded> after = new HashMap<>(before.relations);
                after.put(added.relationId(), added);
                yield new RelationFacts(before.operations, after);
            }
            case RelationRemoved removed -> {
                Map<RelationId, RelationAdded> after = new HashMap<>(before.relations);
                after.remove(removed.relationId());
                yield new RelationFacts(before.operations, after);
            }
            default -> before;
        };
    }

    /** The operation, if the fleet has it. */
    public Optional<Written> find(OperationId operationId, FleetId fleetId) {
        return Optional.ofNullable(operations.get(operationId)).flatMap(operation -> operation.in(fleetId));
    }

    /** Whether the fleet has such an operation. */
    public boolean has(OperationId operationId, FleetId fleetId) {
        return find(operationId, fleetId).isPresent();
    }

    /** Whether they relate so already; what is the same from both sides counts from both. */
    public boolean knows(OperationId operationId, RelationKind kind, OperationId target) {
        return relations.values().stream()
                .filter(known -> known.kind() == kind)
                .anyMatch(known -> joins(known, operationId, target)
                        || (kind == RelationKind.RELATES && joins(known, target, operationId)));
    }

    private static boolean joins(RelationAdded relation, OperationId from, OperationId to) {
        return relation.operationId().equals(from) && relation.target().equals(to);
    }

    private RelationFacts with(OperationEvent fact) {
        Map<OperationId, Operation> after = new HashMap<>(operations);
        Operation known = operations.getOrDefault(fact.operationId(), new Operation.Absent());
        after.put(fact.operationId(), Operation.evolve(known, fact));
        return new RelationFacts(after, relations);
    }
}
