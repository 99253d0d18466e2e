package dev.ufo.query.operations;

import dev.ufo.door.Caller;
import dev.ufo.ids.OperationId;
import dev.ufo.query.runs.RunQuery;
import dev.ufo.query.wire.PageLimit;
import dev.ufo.query.wire.PathIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/operations/{id}} and its comments. */
@RestController
final class OperationEndpoint {
    private final OperationQuery operations;
    private final CommentQuery comments;
    private final ReactionQuery reactions;
    private final LinkQuery links;
    private final RunQuery runs;

    OperationEndpoint(
            OperationQuery operations, CommentQuery comments, ReactionQuery reactions, LinkQuery links, RunQuery runs) {
        this.operations = operations;
        this.comments = comments;
        this.reactions = reactions;
        this.links = links;
        this.runs = runs;
    }

    @GetMapping("/api/operations/{id}")
    OperationPage operation(Caller caller, @PathVariable String id) {
        var operationId = new OperationId(PathIds.parse(id));
        var operation = operations.find(caller.fleetId(), operationId).orElseThrow(() -> PathIds.unknown("operation"));
        var found = reactions.ofOperation(operationId, caller.userId());
        return new OperationPage(
                operation.with(found.getOrDefault(operation.id(), List.of())),
                comments.ofOperation(operationId, found),
                runs.ofOperation(caller.fleetId(), operationId),
                operations.children(caller.fleetId(), operationId),
                links.pullRequests(operationId),
                links.relations(operationId));
    }

    /** With {@code deleted=1} those that can be restored by whoever asks. */
    @GetMapping("/api/operations/{id}/comments")
    List<Comment> comments(Caller caller, @PathVariable String id, @RequestParam Map<String, String> query) {
        var operationId = new OperationId(PathIds.parse(id));
        if (operations.find(caller.fleetId(), operationId).isEmpty()) {
            throw PathIds.unknown("operation");
        }
        boolean isOfDeleted = query.getOrDefault("deleted", "").equals("1");
        Map<String, Object> asked = new HashMap<>(Map.of("deleted", isOfDeleted));
        if (isOfDeleted && !caller.role().isManager()) {
            asked.put("author", caller.userId().value());
        }
        BoardFilters.id(query, "after").ifPresent(last -> asked.put("after", last));
        PageLimit.of(query).ifPresent(limit -> asked.put("limit", limit));
        return comments.page(operationId, reactions.ofOperation(operationId, caller.userId()), asked);
    }
}
