package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists that the contract gives whole can be had in pages too. */
class PagesTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");

    @Test
    void runsComeInPages() {
        String pilot = fleet.pilot();
        List<String> operations = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            operations.addFirst(fleet.assigned(mission, pilot));
        }

        Json first = fleet.get("/api/runs?limit=2").is(200).json();
        Json second =
                fleet.get("/api/runs?limit=2&before=" + last(first)).is(200).json();
        Json third =
                fleet.get("/api/runs?limit=2&before=" + last(second)).is(200).json();

        assertThat(first.each("operation_id")).isEqualTo(operations.subList(0, 2));
        assertThat(second.each("operation_id")).isEqualTo(operations.subList(2, 4));
        assertThat(third.each("operation_id")).isEqualTo(operations.subList(4, 5));
        assertThat(fleet.get("/api/runs?limit=x&before=" + last(first))
                        .is(200)
                        .json()
                        .items())
                .hasSize(5);
        assertThat(fleet.get("/api/runs?limit=3&before=" + UUID.randomUUID())
                        .is(200)
                        .json()
                        .items())
                .hasSize(3);
    }

    @Test
    void theRunsOfAnOperationComeByThemselves() {
        String operation = fleet.assigned(mission, fleet.pilot());
        String elsewhere = fleet.assigned(mission, fleet.pilot());
        Rover rover = fleet.rover();
        rover.report(rover.claim(), "failed").is(200);
        fleet.post("/api/operations/" + operation + "/run").is(202);
        String runs = "/api/runs?operation=" + operation;

        Json all = fleet.get(runs).is(200).json();

        assertThat(all.each("state")).containsExactly("queued", "failed");
        assertThat(all.each("operation_id")).containsOnly(operation);
        assertThat(fleet.get(runs + "&limit=1").is(200).json().each("state")).containsExactly("queued");
        assertThat(fleet.get(runs + "&limit=1&before=" + all.items().getFirst().text("id"))
                        .is(200)
                        .json()
                        .each("state"))
                .containsExactly("failed");
        assertThat(Fleet.fresh().get(runs).is(200).json().items()).isEmpty();
        assertThat(fleet.get("/api/runs?operation=nonsense").is(200).json().each("operation_id"))
                .contains(operation, elsewhere);
    }

    @Test
    void commentsComeInPages() {
        String operation = fleet.operation(mission, "Title");
        for (String body : List.of("1", "2", "3")) {
            fleet.post("/api/operations/" + operation + "/comments", Map.of("body", body))
                    .is(201);
        }
        String comments = "/api/operations/" + operation + "/comments";

        Json first = fleet.get(comments + "?limit=2").is(200).json();

        assertThat(first.each("body")).containsExactly("1", "2");
        assertThat(fleet.get(comments + "?after=" + last(first)).is(200).json().each("body"))
                .containsExactly("3");
        assertThat(fleet.get(comments + "?after=" + UUID.randomUUID())
                        .is(200)
                        .json()
                        .each("body"))
                .containsExactly("1", "2", "3");
        assertThat(fleet.get(comments + "?limit=201&after=").is(200).json().items())
                .hasSize(3);
    }

    @Test
    void aTranscriptComesInPages() {
        fleet.assigned(mission, fleet.pilot());
        Rover rover = fleet.rover();
        Json claimed = rover.claim();
        for (String text : List.of("1", "2", "3")) {
            rover.post(claimed, "messages", Map.of("type", "text", "content", text))
                    .is(201);
        }
        String run =
                "/api/runs/" + fleet.get("/api/runs").json().items().getFirst().text("id");

        Json first = fleet.get(run + "?limit=2").is(200).json().get("messages");
        Json rest = fleet.get(run + "?limit=2&after=" + first.items().getLast().number("position"))
                .is(200)
                .json()
                .get("messages");

        assertThat(first.each("content")).containsExactly("1", "2");
        assertThat(rest.each("content")).containsExactly("3");
    }

    private static String last(Json list) {
        return list.items().getLast().text("id");
    }
}
