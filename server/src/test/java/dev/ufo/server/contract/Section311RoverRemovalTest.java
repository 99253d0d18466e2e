package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contract sections 3.11 and 3.12: what becomes of the work of a rover that is sent away or leaves. */
class Section311RoverRemovalTest {
    /** The sweeper looks every ten seconds. */
    private static final Duration SWEPT = Duration.ofSeconds(25);

    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");
    private final Rover rover = fleet.rover();

    @Test
    void itsRunIsQueuedAgainWhenTheLeaseRunsOut() {
        String operation = fleet.assigned(mission, fleet.pilot());
        Json claimed = rover.claim();

        fleet.delete("/api/rovers/" + rover.id()).is(204);

        rover.post(claimed, "heartbeat", "").refused(401);
        assertThat(runState(operation)).isEqualTo("claimed");
        Rover other = fleet.rover();
        other.post("/api/rover/runs/claim").is(204);
        JdbcClient.create(RunningServer.shared().database().dataSource())
                .sql("UPDATE views.run_leases SET heartbeat_at = heartbeat_at - interval '31 s' WHERE rover_id = ?")
                .param(UUID.fromString(rover.id()))
                .update();
        Awaitility.await().atMost(SWEPT).until(() -> runState(operation).equals("queued"));
        assertThat(other.claim().text("operation_id")).isEqualTo(operation);
    }

    @Test
    void whatWaitedForItGoesToAnotherInAFreshSession() {
        String operation = worked();
        comment(operation);
        Rover other = fleet.rover();
        other.post("/api/rover/runs/claim").is(204);

        rover.delete("/api/rover/me").is(204);

        Awaitility.await().atMost(SWEPT).untilAsserted(() -> {
            Reply claim = other.post("/api/rover/runs/claim");
            assertThat(claim.status()).isEqualTo(200);
            assertThat(claim.json().text("operation_id")).isEqualTo(operation);
            assertThat(claim.json().text("session_id")).isEmpty();
        });
    }

    @Test
    void aSessionThatItHeldIsNotResumed() {
        String operation = worked();
        fleet.delete("/api/rovers/" + rover.id()).is(204);

        comment(operation);

        Json claimed = fleet.rover().claim();
        assertThat(claimed.text("operation_id")).isEqualTo(operation);
        assertThat(claimed.text("session_id")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags", "runs/claim"})
    void itsTokenIsRefusedByEveryCall(String call) {
        rover.delete("/api/rover/me").is(204);

        rover.post("/api/rover/" + call, Map.of("tags", List.of())).refused(401);
        fleet.get("/api/rovers").is(200).json().isEmpty();
    }

    /** An operation that the rover has worked on, in a session that it holds. */
    private String worked() {
        String operation = fleet.assigned(mission, fleet.pilot());
        Json claimed = rover.claim();
        rover.post(claimed, "result", Map.of("session_id", "s-1", "message", "done"))
                .is(204);
        rover.report(claimed, "succeeded").is(200);
        return operation;
    }

    private void comment(String operation) {
        fleet.post("/api/operations/" + operation + "/comments", Map.of("body", "go on"))
                .is(201);
    }

    private String runState(String operation) {
        return fleet.shown(operation).get("runs").items().getFirst().text("state");
    }
}
