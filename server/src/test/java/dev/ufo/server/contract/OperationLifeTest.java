package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Beyond the contract: operations are deleted and restored. */
class OperationLifeTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("ONE");
    private final String id = fleet.operation(mission, "Gone");

    @Test
    void whatIsDeletedIsNowhere() {
        fleet.delete("/api/operations/" + id).is(204);

        fleet.get("/api/operations/" + id).refused(404);
        fleet.get("/api/operations/" + id + "/comments").refused(404);
        fleet.post("/api/operations/" + id + "/comments", Map.of("body", "a")).refused(404);
        fleet.post("/api/operations/" + id + "/archive", Map.of("archived", true))
                .refused(404);
        fleet.delete("/api/operations/" + id).refused(404);
        fleet.post("/api/operations/" + id + "/prs", Map.of("url", "https://example.org/pull/1"))
                .refused(404);
        fleet.post("/api/operations/" + id + "/reactions", Map.of("emoji", "🎉"))
                .refused(404);
        fleet.post("/api/operations/" + id + "/run").refused(404);
        fleet.get("/api/operations/" + id + "/waiting").refused(404);
        list("?status=backlog").isEmpty();
        list("").isEmpty();
        list("/search?q=gone").isEmpty();
        assertThat(list("/counts")).isEqualTo(Json.read("{}"));
        assertThat(fleet.get("/api/missions/counts").is(200).json()).isEqualTo(Json.read("{}"));
        assertThat(fleet.shown(fleet.operation(mission, "Next"))
                        .get("operation")
                        .number("seq"))
                .isEqualTo(2);
    }

    @Test
    void itIsListedAndRestored() {
        String later = fleet.operation(mission, "Later");
        fleet.delete("/api/operations/" + later).is(204);
        fleet.delete("/api/operations/" + id).is(204);
        assertThat(list("?deleted=1").each("id")).containsExactly(id, later);
        assertThat(list("?deleted=1&limit=1").each("id")).containsExactly(id);
        assertThat(list("?deleted=1&limit=1&before=" + id).each("id")).containsExactly(later);

        fleet.post("/api/operations/" + id + "/restore").is(204);
        fleet.post("/api/operations/" + id + "/restore").is(204);

        assertThat(list("?deleted=1").each("id")).containsExactly(later);
        assertThat(list("?status=backlog").each("id")).containsExactly(id);
        assertThat(list("/counts")).isEqualTo(Json.read("{\"backlog\":1}"));
        fleet.post("/api/operations/" + UUID.randomUUID() + "/restore").refused(404);
        fleet.post("/api/operations/nonsense/restore").refused(400);
    }

    @Test
    void partsAndWholesForgetWhatIsDeleted() {
        String part = fleet.operation(mission, "Part");
        fleet.post("/api/operations/" + part + "/parent", Map.of("parent_id", id))
                .is(204);

        fleet.delete("/api/operations/" + part).is(204);
        assertThat(fleet.shown(id).get("operation").get("sub")).isEqualTo(Json.read("{\"total\":0,\"done\":0}"));
        fleet.get("/api/operations/" + id).is(200).json().get("children").isEmpty();
        fleet.post("/api/operations/" + part + "/restore").is(204);
        fleet.delete("/api/operations/" + id).is(204);
        assertThat(fleet.shown(part).get("operation").isNull("parent_id")).isTrue();
        fleet.post("/api/operations/" + part + "/parent", Map.of("parent_id", id))
                .refused(400);
    }

    @Test
    void aRoverLosesItsRunAndAQueuedOneIsNotClaimed() {
        Rover rover = fleet.rover("pilot:claude");
        String held = fleet.assigned(mission, fleet.pilot());
        Json claimed = rover.claim();
        fleet.delete("/api/operations/" + held).is(204);
        rover.report(claimed, "running").refused(404);

        String waiting = fleet.assigned(mission, fleet.pilot());
        fleet.delete("/api/operations/" + waiting).is(204);
        rover.post("/api/rover/runs/claim").is(204);
        assertThat(fleet.get("/api/runs").is(200).json().each("state")).containsExactly("canceled", "canceled");

        fleet.post("/api/operations/" + waiting + "/restore").is(204);
        rover.post("/api/rover/runs/claim").is(204);
    }

    private Json list(String query) {
        return fleet.get("/api/operations" + query).is(200).json();
    }
}
