package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Beyond the contract: missions are deleted and restored. */
class MissionLifeTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("ONE");

    @Test
    void whatIsDeletedIsNowhereAndWhatIsInItNeither() {
        String operation = fleet.operation(mission, "Gone");

        fleet.delete("/api/missions/" + mission).is(204);

        fleet.get("/api/missions").is(200).json().isEmpty();
        fleet.get("/api/operations/" + operation).refused(404);
        fleet.get("/api/operations").is(200).json().isEmpty();
        assertThat(fleet.get("/api/missions/counts").is(200).json()).isEqualTo(Json.read("{}"));
        fleet.delete("/api/missions/" + mission).refused(404);
        fleet.post("/api/missions/" + mission, Map.of("name", "Two", "key", "TWO"))
                .refused(404);
        fleet.post("/api/operations", Map.of("title", "Late", "mission_id", mission))
                .refused(400);
        fleet.post("/api/operations/" + operation + "/restore").refused(409);
    }

    @Test
    void itIsListedAndRestoredWithWhatWentWithIt() {
        String before = fleet.operation(mission, "Before");
        String with = fleet.operation(mission, "With");
        fleet.delete("/api/operations/" + before).is(204);
        fleet.delete("/api/missions/" + mission).is(204);
        assertThat(fleet.get("/api/missions?deleted=1").is(200).json().each("id"))
                .containsExactly(mission);

        fleet.post("/api/missions/" + mission + "/restore").is(204);
        fleet.post("/api/missions/" + mission + "/restore").is(204);

        fleet.get("/api/missions?deleted=1").is(200).json().isEmpty();
        assertThat(fleet.get("/api/missions").is(200).json().each("id")).containsExactly(mission);
        assertThat(fleet.get("/api/operations").is(200).json().each("id")).containsExactly(with);
        fleet.post("/api/operations/" + before + "/restore").is(204);
        fleet.post("/api/missions/" + UUID.randomUUID() + "/restore").refused(404);
        fleet.post("/api/missions/nonsense/restore").refused(400);
    }

    @Test
    void aCodeIsOfTheMissionThatHasTheKeyNow() {
        String gone = fleet.operation(mission, "Gone");
        fleet.delete("/api/missions/" + mission).is(204);
        String now = fleet.operation(fleet.mission("ONE"), "Now");

        assertThat(fleet.get("/api/operations/search?q=one-1").is(200).json().each("id"))
                .containsExactly(now)
                .doesNotContain(gone);
    }

    @Test
    void aNameThatIsTakenMeanwhileKeepsItAway() {
        fleet.delete("/api/missions/" + mission).is(204);
        fleet.mission("ONE");

        fleet.post("/api/missions/" + mission + "/restore").refused(409);
    }

    @Test
    void roversLoseItsRuns() {
        Rover rover = fleet.rover("pilot:claude");
        String pilot = fleet.pilot();
        fleet.assigned(mission, pilot);
        Json held = rover.claim();
        fleet.assigned(mission, pilot);

        fleet.delete("/api/missions/" + mission).is(204);

        rover.report(held, "running").refused(404);
        rover.post("/api/rover/runs/claim").is(204);
        assertThat(fleet.get("/api/runs").is(200).json().each("state")).containsExactly("canceled", "canceled");
    }
}
