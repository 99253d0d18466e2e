package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.7: assign, status, run. */
class Section307OperationsChangeTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");
    private final String id = fleet.operation(mission, "Title");

    @Test
    void assigningAPilotQueuesARun() {
        Json shown = assign("pilot", fleet.pilot()).is(200).json().hasExactly(Entities.OPERATION);

        assertThat(shown.text("status")).isEqualTo("in_progress");
        assertThat(shown.text("assignee_type")).isEqualTo("pilot");
        assertThat(fleet.shown(id).get("runs").each("state")).containsExactly("queued");
    }

    @Test
    void assigningAPersonPutsItBackAndLeavesTheRunAlone() {
        assign("pilot", fleet.pilot()).is(200);

        Json shown = assign("user", fleet.person().id()).is(200).json();

        assertThat(shown.text("status")).isEqualTo("backlog");
        assertThat(fleet.shown(id).get("runs").each("state")).containsExactly("queued");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"assignee_type\":null,\"assignee_id\":null}",
                "{\"assignee_type\":\"\",\"assignee_id\":\"\"}",
                "null"
            })
    void assigningNobodyPutsItBack(String body) {
        assign("user", fleet.person().id()).is(200);
        move("in_review").is(200);

        Json shown =
                fleet.post("/api/operations/" + id + "/assign", body).is(200).json();

        assertThat(shown.isNull("assignee_type")).isTrue();
        assertThat(shown.isNull("assignee_id")).isTrue();
        assertThat(shown.text("status")).isEqualTo("backlog");
    }

    @Test
    void aSecondActiveRunIs409AndChangesNothing() {
        String pilot = fleet.pilot();
        assign("pilot", pilot).is(200);
        Json before = fleet.shown(id);

        assign("pilot", fleet.pilot()).refused(409);
        fleet.post("/api/operations/" + id + "/run").refused(409);

        assertThat(fleet.shown(id)).isEqualTo(before);
    }

    @Test
    void whoIsNotOfTheFleetCannotBeAssigned() {
        assign("user", Person.signUp().id()).refused(400);
        assign("pilot", UUID.randomUUID().toString()).refused(400);
        assign("pilot", "nonsense").refused(400);
        assign("robot", fleet.person().id()).refused(400);
        assign("pilot", "").refused(400);
        assign("", fleet.person().id()).refused(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backlog", "todo", "in_progress", "in_review", "done", "blocked", "cancelled"})
    void anyStatusCanBeSet(String status) {
        Json shown = move(status).is(200).json().hasExactly(Entities.OPERATION);

        assertThat(shown.text("status")).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canceled", "Done", "nonsense"})
    void anyOtherStatusIs400(String status) {
        move(status).refused(400);
        fleet.post("/api/operations/" + id + "/status", "{}").refused(400);
    }

    @Test
    void movingStartsAndStopsNoRun() {
        assign("pilot", fleet.pilot()).is(200);

        move("done").is(200);

        assertThat(fleet.shown(id).get("runs").each("state")).containsExactly("queued");
    }

    @Test
    void runningNeedsAPilotAndNoActiveRun() {
        fleet.post("/api/operations/" + id + "/run").refused(400);
        assign("pilot", fleet.pilot()).is(200);
        Rover rover = fleet.rover();
        Json claimed = rover.claim();
        rover.report(claimed, "failed").is(200);

        fleet.post("/api/operations/" + id + "/run").is(202);

        Json page = fleet.shown(id);
        assertThat(page.get("operation").text("status")).isEqualTo("in_progress");
        assertThat(page.get("runs").each("state")).containsExactly("queued", "failed");
    }

    @Test
    void aPilotThatIsGoneCannotRun() {
        String pilot = fleet.pilot();
        assign("pilot", pilot).is(200);
        Rover rover = fleet.rover();
        rover.report(rover.claim(), "failed").is(200);
        fleet.delete("/api/pilots/" + pilot).is(204);

        fleet.post("/api/operations/" + id + "/run").refused(400);

        Json operation = fleet.shown(id).get("operation");
        assertThat(operation.text("assignee_type")).isEqualTo("pilot");
        assertThat(operation.isNull("assignee_id")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assign", "status", "run"})
    void theOperationIsLookedUpBeforeTheBodyIsRead(String call) {
        fleet.post("/api/operations/nonsense/" + call).refused(400);
        fleet.post("/api/operations/" + UUID.randomUUID() + "/" + call).refused(404);
        Fleet.fresh().post("/api/operations/" + id + "/" + call, "{}").refused(404);
    }

    private Reply assign(String type, String assignee) {
        return fleet.post("/api/operations/" + id + "/assign", Map.of("assignee_type", type, "assignee_id", assignee));
    }

    private Reply move(String status) {
        return fleet.post("/api/operations/" + id + "/status", Map.of("status", status));
    }
}
