package dev.ufo.command.claims;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.claims.WaitingRun.Reason;
import dev.ufo.command.operations.RequireOperation;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Caller;
import dev.ufo.ids.OperationId;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/operations/{id}/waiting}: why its run has not begun. */
@RestController
class WaitingEndpoint {
    private final Commands commands;
    private final WaitingRows rows;

    WaitingEndpoint(Commands commands, WaitingRows rows) {
        this.commands = commands;
        this.rows = rows;
    }

    /** Whether a run waits for a rover, and if so why. */
    record Waiting(boolean waiting, List<Reason> reasons) {}

    @GetMapping("/api/operations/{id}/waiting")
    Waiting waiting(Caller caller, @PathVariable String id) {
        OperationId operationId = Fields.pathId(id, OperationId::new);
        var _ = commands.send(Actor.of(caller), new RequireOperation(operationId, caller.fleetId()));
        Optional<WaitingRun> run = rows.run(caller.fleetId(), operationId);
        return new Waiting(
                run.isPresent(),
                run.map(found -> found.reasons(rows.rovers(caller.fleetId()))).orElseGet(List::of));
    }
}
