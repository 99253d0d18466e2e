package dev.ufo.command.links.removerelation;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.links.RelationFacts;
import dev.ufo.events.LinkEvent.RelationRemoved;
import java.util.Optional;

/** What is not there need not be taken away: that is no fault (contract section 3.9). */
public final class RemoveRelationDecision {
    private RemoveRelationDecision() {}

    /** Takes the relation away if this fleet has it. */
    public static Outcome decide(RelationFacts facts, RemoveRelation command) {
        return Optional.ofNullable(facts.relations().get(command.relationId()))
                .filter(added -> added.fleetId().equals(command.fleetId()))
                .map(added -> Outcome.accept(new RelationRemoved(
                        added.relationId(),
                        added.operationId(),
                        added.fleetId(),
                        added.kind(),
                        added.target(),
                        command.by(),
                        command.at())))
                .orElseGet(Outcome::unchanged);
    }
}
