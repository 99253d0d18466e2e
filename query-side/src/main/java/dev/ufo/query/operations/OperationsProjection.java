package dev.ufo.query.operations;

import dev.ufo.door.View;
import dev.ufo.events.AttributeEvent;
import dev.ufo.events.CommentEvent;
import dev.ufo.events.CrewEvent.CrewDeleted;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.LabelEvent;
import dev.ufo.events.LinkEvent;
import dev.ufo.events.OperationEvent;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationAssigned;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.RunEvent;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.query.projection.ChangeType;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps {@code views.operations} with their latest runs and comments, and the counters of the board. */
@Component
final class OperationsProjection implements Projection {
    private static final Set<Class<? extends UfoEvent>> OWN = Set.of(
            OperationCreated.class,
            OperationAssigned.class,
            OperationMoved.class,
            OperationDeleted.class,
            OperationRestored.class,
            CommentAdded.class,
            PilotSessionRecorded.class,
            PilotRemoved.class,
            CrewDeleted.class,
            RunEvent.RunQueued.class,
            RunEvent.RunClaimed.class,
            RunEvent.RunStarting.class,
            RunEvent.RunStarted.class,
            RunEvent.RunResultReported.class,
            RunEvent.RunEnded.class,
            RunEvent.RunRequeued.class);
    private static final List<String> OWN_TABLES = List.of(
            "views.operations",
            "views.operation_counts",
            "views.operation_totals",
            "views.comments",
            "views.gone_assignees");
    private static final String FORGET_FLEETS = SqlFiles.of(OperationsProjection.class, "forgetFleets");

    @Override
    public View view() {
        return View.OPERATIONS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Stream.of(WrittenRows.EVENTS, LinkRows.EVENTS, CommentChanges.EVENTS, OWN)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return Stream.of(OWN_TABLES, LabelRows.TABLES, LinkRows.TABLES)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Optional<String> forgetFleets() {
        return Optional.of(FORGET_FLEETS);
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var rows = OperationRows.load(connection, operationsOf(batch));
        var written = new WrittenRows();
        var links = new LinkRows();
        var talk = new CommentChanges();
        for (var positioned : batch) {
            switch (positioned.event()) {
                case OperationEvent operation -> {
                    fold(operation, positioned.position(), rows);
                    tell(operation, rows, changes);
                }
                case AttributeEvent attribute -> {
                    tell(attribute.fleetId(), attribute.operationId(), rows, changes);
                    written.fold(attribute, rows);
                    tell(attribute.fleetId(), attribute.operationId(), rows, changes);
                }
                case LabelEvent label -> {
                    written.fold(label);
                    changes.add(ChangeType.LABEL, label.fleetId(), label.labelId(), null);
                }
                case CommentEvent comment -> talk.fold(comment, changes);
                case LinkEvent link -> links.fold(link, positioned.position(), rows, changes);
                case RunEvent run -> {
                    var operation = fold(run, rows);
                    changes.add(ChangeType.OPERATION, run.fleetId(), operation, null);
                }
                case PilotRemoved removed -> rows.forget(removed.pilotId().value());
                case CrewDeleted deleted -> rows.forget(deleted.crewId().value());
                case UfoEvent other -> throw notTaken(other);
            }
        }
        rows.save(connection);
        written.save(connection);
        links.save(connection);
        talk.save(connection);
    }

    private static Set<UUID> operationsOf(List<PositionedEvent> batch) {
        var operations = new HashSet<UUID>();
        for (var positioned : batch) {
            switch (positioned.event()) {
                case CommentEvent _,
                        LabelEvent _,
                        OperationCreated _,
                        PilotSessionRecorded _,
                        PilotRemoved _,
                        CrewDeleted _ -> {
                    // these change no row that is there
                }
                case OperationEvent operation ->
                    operations.add(operation.operationId().value());
                case AttributeEvent attribute ->
                    operations.add(attribute.operationId().value());
                case LinkEvent link -> operations.add(link.operationId().value());
                case RunEvent run -> operations.add(operationOf(run).value());
                case UfoEvent other -> throw notTaken(other);
            }
        }
        return operations;
    }

    private static void fold(OperationEvent event, long position, OperationRows rows) {
        switch (event) {
            case OperationCreated created -> rows.add(created, position);
            case OperationAssigned assigned ->
                rows.change(assigned.operationId(), state -> state.assigned(assigned.assignee(), assigned.at()));
            case OperationMoved moved ->
                rows.change(moved.operationId(), state -> state.moved(moved.status(), moved.at()));
            case OperationDeleted deleted -> rows.change(deleted.operationId(), state -> state.deletedAt(deleted.at()));
            case OperationRestored restored -> rows.change(restored.operationId(), state -> state.deletedAt(null));
            case CommentAdded comment -> rows.comment(comment, position);
            case PilotSessionRecorded _ -> {
                // never shown, but people are told, as the contract says
            }
        }
    }

    private static void tell(OperationEvent event, OperationRows rows, ViewChanges changes) {
        if (event instanceof CommentAdded comment) {
            changes.add(ChangeType.COMMENT, comment.fleetId(), comment.commentId(), comment.operationId());
            return;
        }
        tell(event.fleetId(), event.operationId(), rows, changes);
    }

    /** Tells of an operation, and of the one it is part of. */
    private static void tell(FleetId fleet, OperationId operation, OperationRows rows, ViewChanges changes) {
        changes.add(ChangeType.OPERATION, fleet, operation, null);
        rows.parent(operation)
                .ifPresent(parent -> changes.add(ChangeType.OPERATION, fleet, new OperationId(parent), null));
    }

    private static OperationId fold(RunEvent event, OperationRows rows) {
        var operation = operationOf(event);
        switch (event) {
            case RunEvent.RunQueued queued -> {
                rows.change(operation, state -> state.running(RunSummary.of(queued)));
                rows.hear(operation);
            }
            case RunEvent.RunClaimed _ -> latest(event, rows, run -> run.in(RunState.CLAIMED, event.at()));
            case RunEvent.RunStarting _ -> latest(event, rows, run -> run.in(RunState.STARTING, event.at()));
            case RunEvent.RunStarted _ -> latest(event, rows, run -> run.in(RunState.RUNNING, event.at()));
            case RunEvent.RunEnded ended -> latest(event, rows, run -> run.in(ended.state(), event.at()));
            case RunEvent.RunRequeued _ ->
                latest(event, rows, run -> run.in(RunState.QUEUED, event.at()).asking(false));
            case RunEvent.RunResultReported reported -> {
                if (reported.needsInput()) {
                    latest(event, rows, run -> run.asking(true));
                }
            }
            case RunEvent.RunHeartbeat _,
                    RunEvent.RunNoted _,
                    RunEvent.RunMessageAdded _,
                    RunEvent.ArtifactStored _,
                    RunEvent.RunUnpinned _ -> throw notTaken(event);
        }
        return operation;
    }

    /** Changes what the operation says of its latest run, if that is the one. */
    private static void latest(RunEvent event, OperationRows rows, UnaryOperator<RunSummary> change) {
        rows.change(operationOf(event), state -> {
            var run = state.run();
            return run != null && run.id().equals(event.runId().value()) ? state.running(change.apply(run)) : state;
        });
    }

    private static OperationId operationOf(RunEvent event) {
        return switch (event) {
            case RunEvent.RunQueued queued -> queued.operationId();
            case RunEvent.RunClaimed claimed -> claimed.operationId();
            case RunEvent.RunStarting starting -> starting.operationId();
            case RunEvent.RunStarted started -> started.operationId();
            case RunEvent.RunResultReported reported -> reported.operationId();
            case RunEvent.RunEnded ended -> ended.operationId();
            case RunEvent.RunRequeued requeued -> requeued.operationId();
            case RunEvent.RunUnpinned unpinned -> unpinned.operationId();
            case RunEvent.RunHeartbeat _, RunEvent.RunNoted _, RunEvent.RunMessageAdded _, RunEvent.ArtifactStored _ ->
                throw notTaken(event);
        };
    }

    private static IllegalArgumentException notTaken(UfoEvent event) {
        return new IllegalArgumentException("not taken: " + event);
    }
}
