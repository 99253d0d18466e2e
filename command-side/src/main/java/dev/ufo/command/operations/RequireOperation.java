package dev.ufo.command.operations;

import dev.ufo.command.decision.Outcome;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;

/** Refuses if the fleet has no such operation, and changes nothing: for calls whose body is refused too, but later. */
public record RequireOperation(OperationId operationId, FleetId fleetId) {
    static Outcome decide(OperationFacts facts, RequireOperation command) {
        return facts.of(command.fleetId(), _ -> Outcome.unchanged());
    }
}
