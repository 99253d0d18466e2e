package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contract section 3.8: reactions. */
class Section308ReactionsTest {
    private final Fleet fleet = Fleet.fresh();
    private String operation = "";

    @BeforeEach
    void begin() {
        operation = fleet.operation(fleet.mission("ONE"), "a");
    }

    @Test
    void aReactionIsToggled() {
        react("🎉").is(204);
        react("👍").is(204);

        operation().get("reactions").equalTo("""
                        [{"emoji":"🎉","count":1,"mine":true,"users":["Ada"]},
                        {"emoji":"👍","count":1,"mine":true,"users":["Ada"]}]
                        """);

        react("🎉").is(204);
        assertThat(operation().get("reactions").each("emoji")).containsExactly("👍");
    }

    @Test
    void aCommentHasItsOwnReactions() {
        String comment = fleet.post("/api/operations/" + operation + "/comments", Map.of("body", "Hi"))
                .is(201)
                .id();

        fleet.post("/api/comments/" + comment + "/reactions", Map.of("emoji", "🚀"))
                .is(204);

        fleet.get("/api/operations/" + operation + "/comments")
                .is(200)
                .json()
                .items()
                .getFirst()
                .get("reactions")
                .equalTo("[{\"emoji\":\"🚀\",\"count\":1,\"mine\":true,\"users\":[\"Ada\"]}]");
        operation().get("reactions").isEmpty();
    }

    @Test
    void aBlankEmojiIsRefused() {
        react(" ").refused(400);
        fleet.post("/api/operations/" + operation + "/reactions", "{}").refused(400);
        fleet.post("/api/operations/" + operation + "/reactions", "{\"emoji\":1}")
                .refused(400);
    }

    @Test
    void whatIsReactedToIsLookedUpBeforeTheBodyIsRead() {
        String foreign = Fleet.fresh().id();
        for (String thing : new String[] {"operations", "comments"}) {
            fleet.post("/api/" + thing + "/nonsense/reactions", "").refused(400);
            fleet.post("/api/" + thing + "/" + UUID.randomUUID() + "/reactions", "")
                    .refused(404);
            fleet.post("/api/" + thing + "/" + foreign + "/reactions", Map.of("emoji", "👍"))
                    .refused(404);
        }
    }

    @Test
    void peopleAreToldOfAReactionToAnOperation() {
        try (Frames frames = Frames.of(fleet)) {
            react("👀").is(204);

            frames.await("operation");
        }
    }

    private Reply react(String emoji) {
        return fleet.post("/api/operations/" + operation + "/reactions", Map.of("emoji", emoji));
    }

    private Json operation() {
        return fleet.get("/api/operations/" + operation).is(200).json().get("operation");
    }
}
