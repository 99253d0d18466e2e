package dev.ufo.command.links.removepullrequest;

import dev.ufo.command.operations.OperationCalls;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.ids.PullRequestId;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/prs/{id}}. */
@RestController
class RemovePullRequestEndpoint {
    private final OperationCalls calls;

    RemovePullRequestEndpoint(OperationCalls calls) {
        this.calls = calls;
    }

    @DeleteMapping("/api/prs/{id}")
    Answer remove(Caller caller, @PathVariable String id) {
        PullRequestId pullRequestId = Fields.pathId(id, PullRequestId::new);
        return calls.done(
                204, caller, new RemovePullRequest(pullRequestId, caller.fleetId(), caller.userId(), calls.now()));
    }
}
