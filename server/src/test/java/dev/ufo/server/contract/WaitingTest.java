package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Why an operation's run has not begun: beyond the contract. */
class WaitingTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");

    @Test
    void whoHasNoRunThatWaitsIsToldSo() {
        String operation = fleet.operation(mission, "Title");

        waiting(operation).equalTo("{\"waiting\":false,\"reasons\":[]}");
        fleet.get("/api/operations/nonsense/waiting").refused(400);
        fleet.get("/api/operations/" + UUID.randomUUID() + "/waiting").refused(404);
        Fleet.fresh().get("/api/operations/" + operation + "/waiting").refused(404);
    }

    @Test
    void theReasonFollowsTheFleet() {
        String operation = fleet.assigned(mission, fleet.pilot());
        fleet.post("/api/operations/" + operation + "/tags", Map.of("required_tags", List.of("gpu")))
                .is(204);
        assertThat(codes(operation)).containsExactly("no_rover");

        Rover rover = Rover.enroll(fleet.code(), List.of(), List.of("pilot:codex"));
        assertThat(codes(operation)).containsExactly("no_rover_online");
        rover.post("/api/rover/runs/claim").is(204);
        assertThat(codes(operation)).containsExactly("no_rover_with_pilot");
        rover.post("/api/rover/tags", Map.of("tags", List.of("pilot:claude"))).is(204);
        assertThat(codes(operation)).containsExactly("no_rover_with_tags");
        fleet.post("/api/rovers/" + rover.id() + "/tags", Map.of("tags", List.of("gpu")))
                .is(204);
        assertThat(codes(operation)).containsExactly("in_queue");

        rover.claim();
        assertThat(waiting(operation).flag("waiting")).isFalse();
    }

    @Test
    void runsOfOtherPilotsThatFitTheSameRoversGoBeforeItToo() {
        fleet.rover("pilot:claude").post("/api/rover/runs/claim").is(204);
        fleet.assigned(mission, fleet.pilot());
        String last = fleet.assigned(mission, fleet.pilot());

        assertThat(waiting(last).get("reasons").each("text")).containsExactly("A fitting rover takes 1 before it.");
    }

    @Test
    void blockersAndLimitsAreReasonsToo() {
        settings(Map.of("enforce_blockers", true, "max_active_runs_per_rover", 1, "max_active_runs_per_pilot", 1));
        Rover rover = fleet.rover("pilot:claude");
        String pilot = fleet.pilot();
        String first = fleet.operation(mission, "First");
        String then = fleet.assigned(mission, pilot);
        String last = fleet.assigned(mission, pilot);
        fleet.post("/api/operations/" + then + "/relations", Map.of("kind", "blocked_by", "target", first))
                .is(204);

        assertThat(rover.claim().text("operation_id")).isEqualTo(last);
        assertThat(codes(then)).containsExactly("blocked", "pilot_limit", "rover_limit");
        settings(Map.of());

        assertThat(rover.claim().text("operation_id")).isEqualTo(then);
    }

    @Test
    void aBlockedRunBeginsByItselfOnceNothingBlocksIt() {
        settings(Map.of("enforce_blockers", true));
        Rover rover = fleet.rover("pilot:claude");
        String first = fleet.operation(mission, "First");
        String then = fleet.assigned(mission, fleet.pilot());
        fleet.post("/api/operations/" + then + "/relations", Map.of("kind", "blocked_by", "target", first))
                .is(204);
        assertThat(codes(then)).contains("blocked");
        rover.post("/api/rover/runs/claim").is(204);

        fleet.post("/api/operations/" + first + "/status", Map.of("status", "done"))
                .is(200);

        assertThat(rover.claim().text("operation_id")).isEqualTo(then);
    }

    private void settings(Map<String, Object> settings) {
        fleet.post("/api/fleets/" + fleet.id() + "/settings", settings).is(200);
    }

    private List<String> codes(String operation) {
        return waiting(operation).get("reasons").each("code");
    }

    private Json waiting(String operation) {
        return fleet.get("/api/operations/" + operation + "/waiting").is(200).json();
    }
}
