package dev.ufo.command.operations;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.operations.archiveoperation.ArchiveOperation;
import dev.ufo.command.operations.archiveoperation.ArchiveOperationDecision;
import dev.ufo.command.operations.assignoperation.AssignOperation;
import dev.ufo.command.operations.assignoperation.AssignOperationDecision;
import dev.ufo.command.operations.commentonoperation.CommentOnOperation;
import dev.ufo.command.operations.commentonoperation.CommentOnOperationDecision;
import dev.ufo.command.operations.createoperation.CreateOperation;
import dev.ufo.command.operations.createoperation.CreateOperationDecision;
import dev.ufo.command.operations.createoperation.Surroundings;
import dev.ufo.command.operations.deleteoperation.DeleteOperation;
import dev.ufo.command.operations.deleteoperation.DeleteOperationDecision;
import dev.ufo.command.operations.editoperation.EditOperation;
import dev.ufo.command.operations.editoperation.EditOperationDecision;
import dev.ufo.command.operations.moveoperation.MoveOperation;
import dev.ufo.command.operations.moveoperation.MoveOperationDecision;
import dev.ufo.command.operations.prioritiseoperation.PrioritiseOperation;
import dev.ufo.command.operations.prioritiseoperation.PrioritiseOperationDecision;
import dev.ufo.command.operations.reparentoperation.Hierarchy;
import dev.ufo.command.operations.reparentoperation.ReparentOperation;
import dev.ufo.command.operations.reparentoperation.ReparentOperationDecision;
import dev.ufo.command.operations.restoreoperation.Restorable;
import dev.ufo.command.operations.restoreoperation.RestoreOperation;
import dev.ufo.command.operations.restoreoperation.RestoreOperationDecision;
import dev.ufo.command.operations.retagoperation.RetagOperation;
import dev.ufo.command.operations.retagoperation.RetagOperationDecision;
import dev.ufo.command.operations.runoperation.RunOperation;
import dev.ufo.command.operations.runoperation.RunOperationDecision;
import dev.ufo.command.operations.scheduleoperation.ScheduleOperation;
import dev.ufo.command.operations.scheduleoperation.ScheduleOperationDecision;
import dev.ufo.command.operations.unpinrun.PinnedRun;
import dev.ufo.command.operations.unpinrun.UnpinRun;
import dev.ufo.command.operations.unpinrun.UnpinRunDecision;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.ids.OperationId;
import java.util.HashSet;
import java.util.Set;

/** What is decided about operations. */
public final class OperationsModule {
    private static final StateModel<OperationFacts> FACTS =
            new StateModel<>(OperationFacts.NONE, OperationFacts::evolve);

    private OperationsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        registerAttributes(table);
        registerLife(table);
        var _ = table.on(
                        CreateOperation.class,
                        Surroundings::boundary,
                        new StateModel<>(Surroundings.NONE, Surroundings::evolve),
                        CreateOperationDecision::decide)
                .on(RequireOperation.class, command -> about(command.operationId()), FACTS, RequireOperation::decide)
                .on(
                        AssignOperation.class,
                        OperationsModule::operationAndAssignee,
                        FACTS,
                        AssignOperationDecision::decide)
                .on(
                        RunOperation.class,
                        command -> saidToo(command.operationId()),
                        (facts, _) -> facts.pilotTags(),
                        FACTS,
                        RunOperationDecision::decide)
                .on(MoveOperation.class, command -> about(command.operationId()), FACTS, MoveOperationDecision::decide)
                .on(
                        CommentOnOperation.class,
                        command -> saidToo(command.operationId()),
                        (facts, _) -> facts.pilotTags(),
                        FACTS,
                        CommentOnOperationDecision::decide)
                .on(
                        UnpinRun.class,
                        command -> Boundary.anyOf(
                                EventTags.tag("operation", command.operationId()),
                                EventTags.conversation(command.operationId()),
                                EventTags.tag("run", command.runId())),
                        new StateModel<>(PinnedRun.NONE, PinnedRun::evolve),
                        UnpinRunDecision::decide);
    }

    private static void registerAttributes(DecisionTable table) {
        var _ = table.on(
                        PrioritiseOperation.class,
                        command -> about(command.operationId()),
                        FACTS,
                        PrioritiseOperationDecision::decide)
                .on(
                        ScheduleOperation.class,
                        command -> about(command.operationId()),
                        FACTS,
                        ScheduleOperationDecision::decide)
                .on(
                        RetagOperation.class,
                        command -> about(command.operationId()),
                        FACTS,
                        RetagOperationDecision::decide)
                .on(
                        ArchiveOperation.class,
                        command -> about(command.operationId()),
                        FACTS,
                        ArchiveOperationDecision::decide)
                .on(EditOperation.class, command -> about(command.operationId()), FACTS, EditOperationDecision::decide)
                .on(
                        ReparentOperation.class,
                        Hierarchy::boundary,
                        new StateModel<>(Hierarchy.NONE, Hierarchy::evolve),
                        ReparentOperationDecision::decide);
    }

    private static void registerLife(DecisionTable table) {
        var _ = table.on(
                        DeleteOperation.class,
                        command -> about(command.operationId()),
                        (facts, _) -> facts.runTag(),
                        new StateModel<>(Deletable.NONE, Deletable::evolve),
                        DeleteOperationDecision::decide)
                .on(
                        RestoreOperation.class,
                        command -> about(command.operationId()),
                        (facts, _) -> facts.missionTag(),
                        new StateModel<>(Restorable.NONE, Restorable::evolve),
                        RestoreOperationDecision::decide);
    }

    private static Boundary about(OperationId operationId) {
        return Boundary.anyOf(EventTags.tag("operation", operationId));
    }

    /** The operation and what was said about it. */
    private static Boundary saidToo(OperationId operationId) {
        return Boundary.anyOf(EventTags.tag("operation", operationId), EventTags.conversation(operationId));
    }

    private static Boundary operationAndAssignee(AssignOperation command) {
        Set<EventTag> tags = new HashSet<>(saidToo(command.operationId()).anyOf());
        command.assignee().found().ifPresent(assignee -> tags.addAll(Assignables.tags(command.fleetId(), assignee)));
        return new Boundary(tags);
    }
}
