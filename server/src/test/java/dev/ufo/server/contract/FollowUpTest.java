package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people say while a pilot works, and in which session it goes on: beyond the contract. */
class FollowUpTest {
    private final Fleet fleet = Fleet.fresh();
    private final Rover rover = fleet.rover("pilot:claude");
    private final String operation = fleet.assigned(fleet.mission("MSJ"), fleet.pilot());

    @Test
    void aRemarkWaitsForTheEndOfTheTurnAndIsDeliveredThen() {
        Json run = rover.claim();
        rover.report(run, "running").is(200);
        Json remark = say("shorter", "").is(201).json().hasExactly(Entities.COMMENT);
        assertThat(remark.flag("waiting")).isTrue();

        end(run, "succeeded");

        assertThat(shown().get("operation").text("status")).isEqualTo("in_progress");
        assertThat(shown().get("comments").items().getFirst().flag("waiting")).isFalse();
        Json next = rover.claim();
        assertThat(next.text("prompt")).isEqualTo("shorter");
        assertThat(next.text("session_id")).isEqualTo("sess-1");
        end(next, "succeeded");
        assertThat(shown().get("operation").text("status")).isEqualTo("in_review");
        rover.post("/api/rover/runs/claim").is(204);
    }

    @Test
    void aRemarkOnARunThatFailedWaitsForAPerson() {
        Json run = rover.claim();
        say("shorter", "").is(201);

        end(run, "failed");

        assertThat(shown().get("operation").text("status")).isEqualTo("blocked");
        assertThat(shown().get("comments").items().getFirst().flag("waiting")).isTrue();
        assertThat(say("go on", "").is(201).json().flag("waiting")).isFalse();
        assertThat(rover.claim().text("prompt")).isEqualTo("shorter\n\ngo on");
        assertThat(shown().get("comments").items().getFirst().flag("waiting")).isFalse();
    }

    @Test
    void aRemarkIsDeliveredToWhoeverJustRunsAgain() {
        Json run = rover.claim();
        say("shorter", "").is(201);
        end(run, "failed");

        fleet.post("/api/operations/" + operation + "/run").is(202);

        assertThat(shown().get("comments").items().getFirst().flag("waiting")).isFalse();
        Json again = rover.claim();
        assertThat(again.text("prompt")).isEqualTo(run.text("prompt") + "\n\nshorter");
        assertThat(again.text("session_id")).isEqualTo("sess-1");
    }

    @Test
    void aPersonChoosesTheSession() {
        String run = "/api/operations/" + operation + "/run";
        fleet.post(run + "?session=fresh").refused(409);
        fleet.post(run + "?session=new").refused(400);
        say("x", "new").refused(400);
        end(rover.claim(), "succeeded");

        fleet.post(run + "?session=fresh").is(202);
        Json fresh = rover.claim();
        assertThat(fresh.text("session_id")).isEmpty();
        rover.report(fresh, "succeeded").is(200);
        fleet.post(run + "?session=resumed").is(202);
        Json resumed = rover.claim();
        assertThat(resumed.text("session_id")).isEqualTo("sess-1");
        rover.report(resumed, "succeeded").is(200);
        fleet.delete("/api/rovers/" + rover.id()).is(204);
        fleet.post(run + "?session=resumed").refused(409);
        say("x", "resumed").refused(409);
        assertThat(say("x", "fresh").is(201).json().flag("waiting")).isFalse();
    }

    @Test
    void theResultOfAnEarlierRunComesTooLateForTheSession() {
        Json first = rover.claim();
        rover.report(first, "failed").is(200);
        fleet.post("/api/operations/" + operation + "/run").is(202);
        Json second = rover.claim();
        end(second, "succeeded");

        rover.post(first, "result", Map.of("session_id", "old", "message", "late"))
                .is(204);

        say("go on", "").is(201);
        assertThat(rover.claim().text("session_id")).isEqualTo("sess-1");
    }

    private void end(Json run, String state) {
        rover.post(run, "result", Map.of("session_id", "sess-1", "message", "")).is(204);
        rover.report(run, state).is(200);
    }

    private Reply say(String body, String session) {
        return fleet.post("/api/operations/" + operation + "/comments", Map.of("body", body, "session", session));
    }

    private Json shown() {
        return fleet.shown(operation);
    }
}
