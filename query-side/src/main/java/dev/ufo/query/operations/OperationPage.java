package dev.ufo.query.operations;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.query.runs.Run;
import java.util.List;

/** An operation with everything about it on the wire (contract section 3.6). */
record OperationPage(
        Operation operation,
        List<Comment> comments,
        List<Run> runs,
        List<Operation> children,
        @JsonProperty("pull_requests") List<PullRequest> pullRequests,
        List<Relation> relations) {}
