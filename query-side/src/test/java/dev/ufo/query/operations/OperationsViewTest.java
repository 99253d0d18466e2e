package dev.ufo.query.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.door.RefusedException;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.Author;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationAssigned;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunResultReported;
import dev.ufo.events.RunEvent.RunStarted;
import dev.ufo.events.RunState;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OperationsViewTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private final Scene scene = new Scene();
    private final OperationId operation = new OperationId(UUID.randomUUID());
    private final OperationId child = new OperationId(UUID.randomUUID());
    private final RunId run = new RunId(UUID.randomUUID());
    private final AttemptId attempt = new AttemptId(UUID.randomUUID());
    private final RoverId rover = new RoverId(UUID.randomUUID());

    @Test
    void showsAnOperationAsTheContractHasIt() {
        var _ = SYSTEM.append(scene.begin());
        var comment = new CommentId(UUID.randomUUID());
        var _ = SYSTEM.append(
                new OperationCreated(
                        operation,
                        scene.fleet,
                        scene.mission,
                        7,
                        "Summarise",
                        "One page, please",
                        OperationStatus.IN_PROGRESS,
                        2,
                        null,
                        LocalDate.of(2026, 7, 1),
                        null,
                        new Assignee(AssigneeType.PILOT, scene.pilot.value()),
                        List.of("gpu"),
                        List.of(),
                        scene.user,
                        scene.next()),
                scene.queued(run, operation),
                new CommentAdded(comment, operation, scene.fleet, Author.pilot(scene.pilot), "Done.", scene.next()));

        var json = QuerySystem.json(endpoint().operation(scene.caller(), operation.toString()));

        var expectedRun = """
                {"id":"%s","operation_id":"%s","state":"queued","pilot":"claude","needs_input":false,\
                "created_at":"2026-06-15T09:30:02.1234Z","updated_at":"2026-06-15T09:30:02.1234Z"}\
                """.formatted(run, operation);
        assertThat(QuerySystem.tree(json)).isEqualTo(QuerySystem.tree("""
                {"operation":{"id":"%s","title":"Summarise","body":"One page, please","status":"in_progress",
                "mission_id":"%s","seq":7,"priority":2,"assignee_type":"pilot","assignee_id":"%s",
                "required_tags":["gpu"],"excluded_tags":[],"labels":[],"reactions":[],"sub":{"total":0,"done":0},
                "start_date":null,"due_date":"2026-07-01","parent_id":null,"created_by":"%s","archived":false,
                "created_at":"2026-06-15T09:30:01.1234Z","updated_at":"2026-06-15T09:30:01.1234Z","run":%s},
                "comments":[{"id":"%s","author_type":"pilot","author_id":"%s","body":"Done.","reactions":[],
                "created_at":"2026-06-15T09:30:03.1234Z","edited_at":null,"waiting":false}],
                "runs":[%s],"children":[],"pull_requests":[],"relations":[]}
                """.formatted(
                operation, scene.mission, scene.pilot, scene.user, expectedRun, comment, scene.pilot, expectedRun)));
    }

    @Test
    void carriesItsLatestRun() {
        var _ = SYSTEM.append(scene.operation(operation));
        assertThat(find().run()).isNull();

        var _ = SYSTEM.append(scene.queued(run, operation), scene.claimed(run, operation, attempt, rover));
        assertThat(find().run()).contains("\"claimed\"");
        var _ = SYSTEM.append(new RunStarted(run, attempt, operation, scene.fleet, scene.next()));
        assertThat(find().run()).contains("\"running\"");
        assertThat(board().working(scene.caller()).count()).isEqualTo(1);

        var _ = SYSTEM.append(
                new RunResultReported(run, attempt, operation, scene.fleet, "s", true, null, scene.next()),
                new RunEnded(run, attempt, operation, scene.fleet, RunState.SUCCEEDED, "", null, scene.next()),
                new OperationMoved(operation, scene.fleet, OperationStatus.IN_REVIEW, null, scene.next()));
        assertThat(find().run()).contains("\"succeeded\"").contains("\"needs_input\": true");
        assertThat(find().status()).isEqualTo("in_review");
        assertThat(board().working(scene.caller()).count()).isZero();

        var second = new RunId(UUID.randomUUID());
        var _ = SYSTEM.append(scene.queued(second, operation));
        assertThat(find().run()).contains(second.toString()).contains("\"queued\"");
    }

    @Test
    void countsItsChildren() {
        var grandparent = scene.operation(operation);
        var _ = SYSTEM.append(grandparent, child(child, OperationStatus.BACKLOG));
        var _ = SYSTEM.append(
                child(new OperationId(UUID.randomUUID()), OperationStatus.DONE),
                new OperationMoved(child, scene.fleet, OperationStatus.DONE, scene.user, scene.next()));

        assertThat(find().sub()).isEqualTo(new Operation.Sub(2, 2));
        assertThat(endpoint().operation(scene.caller(), operation.toString()).children())
                .extracting(Operation::id)
                .first()
                .isEqualTo(child.value());
        var _ = SYSTEM.append(
                new OperationMoved(child, scene.fleet, OperationStatus.BLOCKED, scene.user, scene.next()));
        assertThat(find().sub()).isEqualTo(new Operation.Sub(2, 1));
    }

    @Test
    void anAssignmentToAPilotThatIsGonePointsNowhere() {
        var assignee = new Assignee(AssigneeType.PILOT, scene.pilot.value());
        var _ = SYSTEM.append(scene.begin());
        var _ = SYSTEM.append(
                scene.operation(operation),
                new OperationAssigned(operation, scene.fleet, assignee, scene.user, scene.next()),
                new CommentAdded(
                        new CommentId(UUID.randomUUID()),
                        operation,
                        scene.fleet,
                        Author.pilot(scene.pilot),
                        "Hi",
                        scene.next()));
        assertThat(find().assigneeId()).isEqualTo(scene.pilot.value());

        var _ = SYSTEM.append(new PilotRemoved(scene.pilot, scene.fleet, scene.next()));

        assertThat(find().assigneeType()).isEqualTo("pilot");
        assertThat(find().assigneeId()).isNull();
        assertThat(endpoint().comments(scene.caller(), operation.toString(), Map.of()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.authorId()).isNull());
    }

    @Test
    void refusesWhatIsNoIdAndTheOperationOfAnotherFleet() {
        var _ = SYSTEM.append(scene.operation(operation));
        var stranger = new Scene().caller();

        assertThatThrownBy(() -> endpoint().operation(stranger, operation.toString()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().kind().status()).isEqualTo(404));
        assertThatThrownBy(() -> endpoint().comments(stranger, "no id", Map.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().kind().status()).isEqualTo(400));
    }

    private OperationCreated child(OperationId id, OperationStatus status) {
        return new OperationCreated(
                id,
                scene.fleet,
                scene.mission,
                99,
                "Child",
                "",
                status,
                0,
                null,
                null,
                operation,
                null,
                List.of(),
                List.of(),
                scene.user,
                scene.next());
    }

    private Operation find() {
        return SYSTEM.bean(OperationQuery.class).find(operation).orElseThrow();
    }

    private static OperationEndpoint endpoint() {
        return SYSTEM.bean(OperationEndpoint.class);
    }

    private static BoardEndpoint board() {
        return SYSTEM.bean(BoardEndpoint.class);
    }
}
