package dev.ufo.command.links.removerelation;

import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.ids.RelationId;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/relations/{id}}. */
@RestController
class RemoveRelationEndpoint {
    private final OperationCalls calls;

    RemoveRelationEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    @DeleteMapping("/api/relations/{id}")
    Answer remove(Caller caller, @PathVariable String id) {
        RelationId relationId = Fields.pathId(id, RelationId::new);
        return calls.done(204, caller, new RemoveRelation(relationId, caller.fleetId(), caller.userId(), calls.now()));
    }
}
