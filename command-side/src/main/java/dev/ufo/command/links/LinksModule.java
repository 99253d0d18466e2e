package dev.ufo.command.links;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.links.addpullrequest.AddPullRequest;
import dev.ufo.command.links.addpullrequest.AddPullRequestDecision;
import dev.ufo.command.links.relateoperations.RelateOperations;
import dev.ufo.command.links.relateoperations.RelateOperationsDecision;
import dev.ufo.command.links.removepullrequest.RemovePullRequest;
import dev.ufo.command.links.removepullrequest.RemovePullRequestDecision;
import dev.ufo.command.links.removerelation.RemoveRelation;
import dev.ufo.command.links.removerelation.RemoveRelationDecision;
import dev.ufo.command.operations.OperationFacts;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import java.util.HashSet;
import java.util.Set;

/** What is decided about the links of operations. */
public final class LinksModule {
    private static final StateModel<OperationFacts> OPERATION =
            new StateModel<>(OperationFacts.NONE, OperationFacts::evolve);
    private static final StateModel<PullRequest> PULL_REQUEST = new StateModel<>(PullRequest.NONE, PullRequest::evolve);
    private static final StateModel<RelationFacts> RELATIONS =
            new StateModel<>(RelationFacts.NONE, RelationFacts::evolve);

    private LinksModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(
                        AddPullRequest.class,
                        command -> Boundary.anyOf(EventTags.tag("operation", command.operationId())),
                        OPERATION,
                        AddPullRequestDecision::decide)
                .on(
                        RemovePullRequest.class,
                        command -> Boundary.anyOf(EventTags.tag("pull_request", command.pullRequestId())),
                        PULL_REQUEST,
                        RemovePullRequestDecision::decide)
                .on(RelateOperations.class, LinksModule::both, RELATIONS, RelateOperationsDecision::decide)
                .on(
                        RemoveRelation.class,
                        command -> Boundary.anyOf(EventTags.tag("relation", command.relationId())),
                        RELATIONS,
                        RemoveRelationDecision::decide);
    }

    private static Boundary both(RelateOperations command) {
        Set<EventTag> tags = new HashSet<>();
        tags.add(EventTags.tag("operation", command.operationId()));
        command.target().found().ifPresent(target -> tags.add(EventTags.tag("operation", target)));
        return new Boundary(tags);
    }
}
