package dev.ufo.command.labels.detachlabel;

import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.ids.LabelId;
import dev.ufo.ids.OperationId;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/operations/{id}/labels}. */
@RestController
class DetachLabelEndpoint {
    private final OperationCalls calls;

    DetachLabelEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    @DeleteMapping("/api/operations/{id}/labels")
    Answer detach(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "") String label) {
        return calls.done(
                204,
                caller,
                new DetachLabel(
                        Fields.pathId(id, OperationId::new),
                        caller.fleetId(),
                        Fields.id("label", label, LabelId::new),
                        caller.userId(),
                        calls.now()));
    }
}
