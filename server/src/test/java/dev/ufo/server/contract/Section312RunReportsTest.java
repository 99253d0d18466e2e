package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.12: what a rover reports of its run, and what comes of it (4.1, 4.2, 9). */
class Section312RunReportsTest {
    private final Fleet fleet = Fleet.fresh();
    private final String operation = fleet.assigned(fleet.mission("MSJ"), fleet.pilot());
    private final Rover rover = fleet.rover();
    private final Json claimed = rover.claim();

    @Test
    void aStateIsAnsweredWithTheRun() {
        Json run = rover.report(claimed, "running").is(200).json().hasExactly(Entities.RUN);

        assertThat(run.text("state")).isEqualTo("running");
        assertThat(run.text("operation_id")).isEqualTo(operation);
        assertThat(page().get("operation").text("status")).isEqualTo("in_progress");
    }

    @Test
    @Tag("one-server") // another server has it as soon as the views do
    void peopleSeeAtOnceWhatARoverWasAnswered() {
        Client hasty = Rover.withBearer(rover.token());
        String run = page().get("runs").items().getFirst().text("id");
        String calls = "/api/rover/runs/" + claimed.text("id");

        for (int seq = 0; seq < 10; seq++) {
            String state = seq % 2 == 0 ? "running" : "starting";
            hasty.post(calls + "/state", Map.of("state", state)).is(200);
            assertThat(page().get("runs").items().getFirst().text("state")).isEqualTo(state);
            hasty.post(calls + "/messages", Map.of("seq", seq, "type", "text")).is(201);
            assertThat(fleet.get("/api/runs/" + run)
                            .is(200)
                            .json()
                            .get("messages")
                            .items())
                    .hasSize(seq + 1);
        }
        hasty.post(calls + "/result", Map.of("message", "Done.")).is(204);
        hasty.post(calls + "/state", Map.of("state", "succeeded")).is(200);
        assertThat(fleet.get("/api/signals").is(200).json().items()).hasSize(1);
        assertThat(page().get("operation").text("status")).isEqualTo("in_review");
        assertThat(page().get("comments").items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"succeeded,in_review,0", "failed,blocked,1", "blocked,blocked,1", "canceled,in_progress,0"})
    void aFinalStateMovesTheOperation(String state, String status, int comments) {
        rover.report(claimed, "starting").is(200);
        rover.report(claimed, state).is(200);

        assertThat(page().get("operation").text("status")).isEqualTo(status);
        assertThat(page().get("comments").items()).hasSize(comments);
        assertThat(page().get("runs").each("state")).containsExactly(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queued", "claimed", "", "cancelled", "nonsense"})
    void anyOtherStateIs400(String state) {
        rover.report(claimed, state).refused(400);
        assertThat(page().get("runs").each("state")).containsExactly("claimed");
    }

    @Test
    void aFinalStateIsFinalAndMayBeRepeated() {
        rover.report(claimed, "failed").is(200);
        Json before = page();

        rover.report(claimed, "failed").is(200);
        rover.report(claimed, "running").refused(409);
        rover.post(claimed, "heartbeat", "").is(204);

        assertThat(page()).isEqualTo(before);
    }

    @Test
    void eventsAreKept() {
        Json log = rover.post(claimed, "events", "{\"message\":\"one\"}")
                .is(201)
                .json()
                .hasExactly("kind", "message", "created_at");
        rover.post(claimed, "events", "{\"kind\":\"error\"}").is(201);

        assertThat(log.text("kind")).isEqualTo("log");
        Json events = detail().get("events");
        assertThat(events.each("kind")).containsExactly("status", "status", "log", "error");
        assertThat(events.each("message")).containsExactly("queued", "claimed", "one", "");
    }

    @Test
    void messagesAreKeptInOrderOfSeq() {
        rover.post(claimed, "messages", """
                {"seq":2,"type":"tool_use","tool":"shell","input":{"command":"ls"},"output":"","content":""}
                """).is(201).json().hasExactly("seq", "type", "tool", "input", "created_at");
        rover.post(claimed, "messages", "{\"type\":\"text\",\"content\":\"Hello\"}")
                .is(201)
                .json()
                .hasExactly("seq", "type", "content", "created_at");
        rover.post(claimed, "messages", "{\"seq\":1,\"type\":\"tool_use\",\"input\":null}")
                .is(201);

        Json messages = detail().get("messages");
        assertThat(messages.each("type")).containsExactly("text", "tool_use", "tool_use");
        assertThat(messages.items().get(1).isNull("input")).isTrue();
        messages.items().get(2).get("input").equalTo("{\"command\":\"ls\"}");
        rover.post(claimed, "messages", "{\"seq\":3}").refused(400);
        rover.post(claimed, "messages", "{\"seq\":1.5,\"type\":\"text\"}").refused(400);
    }

    @Test
    void artifactsAreKept() {
        Json artifact = rover.post(claimed, "artifacts", Map.of("name", "git.diff", "content", "x".repeat(2 << 20)))
                .is(201)
                .json()
                .hasExactly("kind", "name", "content", "created_at");

        assertThat(artifact.text("kind")).isEqualTo("artifact");
        assertThat(detail().get("artifacts").items().getFirst().text("content")).hasSize(2 << 20);
    }

    @Test
    void aResultIsACommentASessionAndAQuestion() {
        rover.post(claimed, "result", Map.of("session_id", "s", "message", " Done. ", "needs_input", true))
                .is(204);

        Json comment = page().get("comments").items().getFirst();
        assertThat(comment.text("body")).isEqualTo(" Done. ");
        assertThat(comment.text("author_type")).isEqualTo("pilot");
        assertThat(page().get("runs").items().getFirst().flag("needs_input")).isTrue();
        assertThat(page().get("operation").text("status")).isEqualTo("in_progress");
    }

    @ParameterizedTest
    @CsvSource({"done,done,1", "cancelled,cancelled,1", "blocked,blocked,2", "in_progress,in_review,0"})
    void aRequestedStatusIsAppliedAtTheEnd(String requested, String status, int systemComments) {
        rover.post(claimed, "result", Map.of("op_status", requested)).is(204);
        rover.report(claimed, "running").is(200);
        assertThat(page().get("operation").text("status")).isEqualTo("in_progress");

        rover.report(claimed, "succeeded").is(200);

        assertThat(page().get("operation").text("status")).isEqualTo(status);
        assertThat(page().get("comments").each("author_type"))
                .hasSize(systemComments)
                .allMatch("system"::equals);
    }

    @Test
    void reportsAreTakenAfterTheEndToo() {
        rover.report(claimed, "succeeded").is(200);

        rover.post(claimed, "events", "{\"message\":\"late\"}").is(201);
        rover.post(claimed, "messages", "{\"type\":\"text\",\"content\":\"late\"}")
                .is(201);
        rover.post(claimed, "artifacts", "{\"content\":\"late\"}").is(201);
        rover.post(claimed, "result", "{\"message\":\"late\"}").is(204);

        assertThat(detail().get("artifacts").items()).hasSize(1);
    }

    private Json page() {
        return fleet.shown(operation);
    }

    private Json detail() {
        String run = page().get("runs").items().getFirst().text("id");
        return fleet.get("/api/runs/" + run).is(200).json();
    }
}
