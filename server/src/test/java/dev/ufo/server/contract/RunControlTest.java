package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs are stopped and retried by people: beyond the contract. */
class RunControlTest {
    /** Servers look for what takes too long every ten seconds. */
    private static final Duration LOOKS = Duration.ofSeconds(30);

    private final Fleet fleet = Fleet.fresh();
    private final Rover rover = fleet.rover("pilot:claude");
    private final String pilot = fleet.pilot();
    private final String operation = fleet.assigned(fleet.mission("MSJ"), pilot);

    @Test
    void aRunThatWaitsIsNeverClaimed() {
        Json stopped = act(run(), "stop").is(200).json().hasExactly(Entities.RUN);

        assertThat(stopped.text("state")).isEqualTo("canceled");
        rover.post("/api/rover/runs/claim").is(204);
        assertThat(fleet.shown(operation).get("operation").text("status")).isEqualTo("in_progress");
        assertThat(fleet.get("/api/operations/working").json().number("count")).isZero();
        act(run(), "stop").refused(409);
    }

    @Test
    void aRoverLosesARunThatIsStopped() {
        Json claimed = rover.claim();
        rover.report(claimed, "running").is(200);

        act(run(), "stop").is(200);

        rover.post("/api/rover/runs/" + claimed.text("id") + "/heartbeat").refused(404);
        rover.post(claimed, "messages", Map.of("type", "text", "content", "more"))
                .refused(404);
        rover.report(claimed, "succeeded").refused(404);
        Json detail = fleet.get("/api/runs/" + run()).is(200).json();
        assertThat(detail.get("run").text("state")).isEqualTo("canceled");
        Json end = detail.get("events").items().getLast();
        assertThat(end.text("message")).isEqualTo("canceled: somebody stopped it");
        assertThat(end.text("by")).isEqualTo(fleet.person().id());
        assertThat(fleet.get("/api/rovers").json().each("status")).containsExactly("online");
    }

    @Test
    void whoEndsARunFirstEndsIt() {
        for (int round = 0; round < 10; round++) {
            if (round > 0) {
                fleet.post("/api/operations/" + operation + "/run").is(202);
            }
            Json claimed = rover.claim();
            CompletableFuture<Reply> stopped = CompletableFuture.supplyAsync(() -> act(run(), "stop"));
            Reply reported = rover.report(claimed, "succeeded");

            boolean isStopped = stopped.join().status() == 200;

            assertThat(reported.status()).isEqualTo(isStopped ? 404 : 200);
            assertThat(fleet.get("/api/runs/" + run()).json().get("run").text("state"))
                    .isEqualTo(isStopped ? "canceled" : "succeeded");
        }
    }

    @Test
    void aRunThatTakesLongerThanItsFleetLetsItFails() {
        fleet.post("/api/fleets/" + fleet.id() + "/settings", Map.of("max_run_seconds", 1))
                .is(200);
        Json claimed = rover.claim();
        rover.report(claimed, "running").is(200);

        await().atMost(LOOKS).untilAsserted(() -> {
            rover.post("/api/rover/runs/" + claimed.text("id") + "/heartbeat").refused(404);
        });

        Json detail = fleet.get("/api/runs/" + run()).is(200).json();
        assertThat(detail.get("run").text("state")).isEqualTo("failed");
        Json shown = fleet.shown(operation);
        assertThat(shown.get("operation").text("status")).isEqualTo("blocked");
        assertThat(shown.get("comments").each("author_type")).containsExactly("system");
    }

    @Test
    void aRunIsRetriedOnceItHasEnded() {
        act(run(), "retry").refused(409);
        Json first = rover.claim();
        rover.report(first, "failed").is(200);

        Json retried = act(run(), "retry").is(201).json().hasExactly(Entities.RUN);

        assertThat(retried.text("state")).isEqualTo("queued");
        assertThat(fleet.shown(operation).get("operation").text("status")).isEqualTo("in_progress");
        assertThat(rover.claim().text("prompt")).isEqualTo(first.text("prompt"));
    }

    @Test
    void aReplyIsRetriedInItsSessionOrToldFromTheBeginning() {
        Json first = rover.claim();
        rover.post(first, "result", Map.of("session_id", "sess-1", "message", "Done."))
                .is(204);
        rover.report(first, "succeeded").is(200);
        fleet.post("/api/operations/" + operation + "/comments", Map.of("body", "shorter"))
                .is(201);
        rover.report(rover.claim(), "failed").is(200);

        act(run(), "retry").is(201);
        Json resumed = rover.claim();
        assertThat(resumed.text("prompt")).isEqualTo("shorter");
        assertThat(resumed.text("session_id")).isEqualTo("sess-1");
        rover.report(resumed, "failed").is(200);

        act(run(), "retry?session=fresh").is(201);
        Json fresh = rover.claim();
        assertThat(fresh.text("prompt")).contains("Pilot: Done.", "Human: shorter");
        assertThat(fresh.text("session_id")).isEmpty();
    }

    @Test
    void whatCannotBeRetriedSaysWhy() {
        rover.report(rover.claim(), "failed").is(200);
        act(run(), "retry?session=resumed").refused(409);
        act(run(), "retry?session=new").refused(400);
        fleet.delete("/api/pilots/" + pilot).is(204);
        act(run(), "retry").refused(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "retry"})
    void anUnknownRunIsNotFound(String what) {
        act("nonsense", what).refused(400);
        act(UUID.randomUUID().toString(), what).refused(404);
        Fleet.fresh().post("/api/runs/" + run() + "/" + what).refused(404);
    }

    private String run() {
        return fleet.get("/api/runs").is(200).json().items().getFirst().text("id");
    }

    private Reply act(String run, String what) {
        return fleet.post("/api/runs/" + run + "/" + what);
    }
}
