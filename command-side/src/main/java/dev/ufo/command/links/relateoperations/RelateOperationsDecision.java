package dev.ufo.command.links.relateoperations;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.links.RelationFacts;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.door.Refusal;
import dev.ufo.events.LinkEvent.RelationAdded;
import dev.ufo.events.RelationKind;
import dev.ufo.ids.OperationId;
import java.util.Optional;

/** A relation is kept in one direction: {@code blocked_by} as the other's {@code blocks}. Opposite ones and cycles may be. */
public final class RelateOperationsDecision {
    private RelateOperationsDecision() {}

    /** What is kept for a kind, and whether the two change places. */
    private record Kept(RelationKind kind, boolean reversed) {}

    /** Relates two operations of this fleet; a relation that is there already changes nothing. */
    public static Outcome decide(RelationFacts facts, RelateOperations command) {
        if (!facts.has(command.operationId(), command.fleetId())) {
            return Outcome.refuse(OperationFacts.UNKNOWN);
        }
        return Checks.passing(
                () -> relate(
                        facts,
                        command,
                        command.target().found().orElseThrow(),
                        kept(command.kind()).orElseThrow()),
                command.target()::fault,
                () -> Checks.require(
                        command.target()
                                .found()
                                .filter(target -> facts.has(target, command.fleetId()))
                                .filter(target -> !target.equals(command.operationId()))
                                .isPresent(),
                        () -> Refusal.badRequest("target must name another operation of this fleet")),
                () -> Checks.require(
                        kept(command.kind()).isPresent(),
                        () -> Refusal.badRequest("kind is blocks, blocked_by, relates, duplicate or duplicated_by")));
    }

    private static Outcome relate(RelationFacts facts, RelateOperations command, OperationId other, Kept kept) {
        OperationId from = kept.reversed() ? other : command.operationId();
        OperationId to = kept.reversed() ? command.operationId() : other;
        return facts.knows(from, kept.kind(), to)
                ? Outcome.unchanged()
                : Outcome.accept(new RelationAdded(
                        command.relationId(),
                        from,
                        command.fleetId(),
                        kept.kind(),
                        to,
                        facts.find(from, command.fleetId()).orElseThrow().status(),
                        command.by(),
                        command.at()));
    }

    private static Optional<Kept> kept(String kind) {
        return switch (kind) {
            case "blocked_by" -> Optional.of(new Kept(RelationKind.BLOCKS, true));
            case "duplicated_by" -> Optional.of(new Kept(RelationKind.DUPLICATE, true));
            default -> RelationKind.find(kind).map(known -> new Kept(known, false));
        };
    }
}
