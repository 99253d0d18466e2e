package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contract section 3.8: comments, and the run that a comment starts (4.2). */
class Section308CommentsTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");

    @Test
    void aCommentIsKeptAsSent() {
        String id = fleet.operation(mission, "Title");

        Json comment = comment(id, " \n").is(201).json().hasExactly(Entities.COMMENT);

        assertThat(comment.text("body")).isEqualTo(" \n");
        assertThat(comment.text("author_type")).isEqualTo("user");
        assertThat(comment.text("author_id")).isEqualTo(fleet.person().id());
        comment.get("reactions").isEmpty();
        String second = comment(id, "b").id();
        Json comments = fleet.get("/api/operations/" + id + "/comments").is(200).json();
        assertThat(comments.each("id")).containsExactly(comment.text("id"), second);
        assertThat(fleet.shown(id).get("comments")).isEqualTo(comments);
        assertThat(fleet.shown(id).get("runs").items()).isEmpty();
    }

    @Test
    void anEmptyCommentIs400() {
        String id = fleet.operation(mission, "Title");

        comment(id, "").refused(400);
        fleet.post("/api/operations/" + id + "/comments", "{}").refused(400);
        fleet.shown(id).get("comments").isEmpty();
    }

    @Test
    void aReplyResumesTheSessionWithItsTextAsPrompt() {
        String id = fleet.assigned(mission, fleet.pilot());
        Rover rover = fleet.rover();
        Json first = rover.claim();
        rover.post(first, "result", Map.of("session_id", "sess-1", "message", "Done."))
                .is(204);
        rover.report(first, "succeeded").is(200);

        comment(id, "shorter").is(201);

        assertThat(fleet.shown(id).get("operation").text("status")).isEqualTo("in_progress");
        Json resumed = rover.claim();
        assertThat(resumed.text("prompt")).isEqualTo("shorter");
        assertThat(resumed.text("command")).isEqualTo("shorter");
        assertThat(resumed.text("session_id")).isEqualTo("sess-1");
        assertThat(fleet.shown(id).get("comments").each("author_type")).contains("pilot", "user");
    }

    @Test
    void withoutASessionTheConversationIsTheFirstPrompt() {
        String id = fleet.assigned(mission, fleet.pilot());
        Rover rover = fleet.rover();
        rover.report(rover.claim(), "succeeded").is(200);

        comment(id, "shorter").is(201);

        Json fresh = rover.claim();
        assertThat(fresh.text("session_id")).isEmpty();
        assertThat(fresh.text("prompt"))
                .startsWith("Summarise\n\nOne page, please")
                .contains("Human: shorter");
    }

    @Test
    void whileARunIsActiveACommentStartsNone() {
        String id = fleet.assigned(mission, fleet.pilot());

        comment(id, "wait").is(201);

        assertThat(fleet.shown(id).get("runs").items()).hasSize(1);
    }

    @Test
    void theOperationIsLookedUpBeforeTheBodyIsRead() {
        String id = fleet.operation(mission, "Title");

        fleet.get("/api/operations/nonsense/comments").refused(400);
        fleet.post("/api/operations/nonsense/comments").refused(400);
        fleet.get("/api/operations/" + UUID.randomUUID() + "/comments").refused(404);
        fleet.post("/api/operations/" + UUID.randomUUID() + "/comments").refused(404);
        Fleet.fresh().get("/api/operations/" + id + "/comments").refused(404);
    }

    private Reply comment(String id, String body) {
        return fleet.post("/api/operations/" + id + "/comments", Map.of("body", body));
    }
}
