package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beyond the contract: comments are edited, deleted and restored. */
class CommentChangesTest {
    private final Fleet fleet = Fleet.fresh();
    private String operation = "";
    private String comment = "";

    @BeforeEach
    void begin() {
        operation = fleet.operation(fleet.mission("ONE"), "a");
        comment = fleet.post("/api/operations/" + operation + "/comments", Map.of("body", "one"))
                .is(201)
                .id();
    }

    @Test
    void oneEditsOnesOwn() {
        assertThat(comments().items().getFirst().isNull("edited_at")).isTrue();

        fleet.post("/api/comments/" + comment, Map.of("body", "two")).is(204);

        assertThat(comments().each("body")).containsExactly("two");
        assertThat(comments().items().getFirst().text("edited_at")).endsWith("Z");
        fleet.post("/api/comments/" + comment, Map.of("body", "")).refused(400);
        fleet.post("/api/comments/" + UUID.randomUUID(), "").refused(404);
        fleet.post("/api/comments/nonsense", "").refused(400);
    }

    @Test
    void aCommentIsDeletedAndRestored() {
        fleet.delete("/api/comments/" + comment).is(204);

        comments().isEmpty();
        fleet.delete("/api/comments/" + comment).refused(404);
        fleet.post("/api/comments/" + comment, Map.of("body", "two")).refused(404);
        fleet.post("/api/comments/" + comment + "/reactions", Map.of("emoji", "👍"))
                .refused(404);

        fleet.post("/api/comments/" + comment + "/restore").is(204);
        fleet.post("/api/comments/" + comment + "/restore").is(204);
        assertThat(comments().each("id")).containsExactly(comment);
    }

    @Test
    void whoeverMayRestoreItFindsItAmongTheDeleted() {
        Person bob = Person.signUp("Bob");
        Person eve = Person.signUp("Eve");
        Fleet group = Fleet.group(fleet.person());
        group.join(bob, "member");
        group.join(eve, "member");
        String comments = "/api/operations/" + group.operation(group.mission("TWO"), "b") + "/comments";
        String bobs =
                group.by(bob).post(comments, Map.of("body", "Bob's")).is(201).id();
        group.post(comments, Map.of("body", "kept")).is(201);
        String path = "/api/comments/" + bobs;

        group.by(eve).post(path, Map.of("body", "Eve's")).refused(403);
        group.post(path, Map.of("body", "Ada's")).refused(403);
        group.by(eve).delete(path).refused(403);
        group.delete(path).is(204);

        group.by(eve).get(comments + "?deleted=1").is(200).json().isEmpty();
        group.by(eve).post(path + "/restore").refused(403);
        assertThat(group.get(comments + "?deleted=1").is(200).json().each("body"))
                .containsExactly("Bob's");
        assertThat(group.by(bob).get(comments + "?deleted=1").is(200).json().each("id"))
                .containsExactly(bobs);
        group.by(bob).post(path + "/restore").is(204);
        group.get(comments + "?deleted=1").is(200).json().isEmpty();
    }

    @Test
    void peopleAreTold() {
        try (Frames frames = Frames.of(fleet)) {
            fleet.post("/api/comments/" + comment, Map.of("body", "two")).is(204);
            frames.await("comment");
            fleet.delete("/api/comments/" + comment).is(204);
            frames.await("comment");
        }
    }

    private Json comments() {
        return fleet.get("/api/operations/" + operation + "/comments").is(200).json();
    }
}
