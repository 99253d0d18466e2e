package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The main job: sign up, enroll a rover, give an operation to a pilot, review, reply, review again. */
class MainJobIT {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"claude", "codex"})
    void anOperationComesBackForReviewAndAReplyGoesOn(String pilot) throws Exception {
        Path repository = GitRepository.create(directory.resolve("repository"));
        try (TestDatabase database = TestDatabase.migrated().open();
                ServerProcess server = ServerProcess.start(directory, Map.of("DATABASE_URL", database.url()))) {
            Board board = Board.create(server.api(), pilot);
            Path home = directory.resolve("rover");
            RoverProcess.enroll(home, server.port(), board.enrollmentCode());
            String operation = board.operation("Say hello", "In one line.");
            assertThat(board.run(operation).get("state").asString()).isEqualTo("queued");

            try (RoverProcess rover =
                    RoverProcess.start(home, Map.of(RoverProcess.PAUSE, "0"), "--repository", repository.toString())) {
                JsonNode first = board.awaitRun(operation, 1, "succeeded");
                inspect(Timeline.of(board, first), pilot + " in ", List.of("+Say hello"));
                inspect(board.page(operation), List.of("Wrote down the request in NOTES.md: Say hello"));

                board.reply(operation, "And goodbye");
                JsonNode second = board.awaitRun(operation, 2, "succeeded");
                inspect(Timeline.of(board, second), "resume in ", List.of("+Say hello", "+And goodbye"));
                inspect(
                        board.page(operation),
                        List.of(
                                "Wrote down the request in NOTES.md: Say hello",
                                "And goodbye",
                                "Added your reply to NOTES.md: And goodbye"));

                JsonNode rovers = board.get("/api/rovers").body();
                assertThat(rovers.size()).as(rover.output()).isEqualTo(1);
                assertThat(rovers.get(0).get("status").asString()).isEqualTo("online");
                assertThat(rovers.get(0).get("auto_tags").toString()).contains("pilot:" + pilot);
            }
        }
    }

    private static void inspect(Timeline run, String beginning, List<String> added) {
        assertThat(run.states()).containsExactly("queued", "claimed", "running", "succeeded");
        assertThat(run.events("log")).first().asString().startsWith(beginning);
        assertThat(run.events("result")).singleElement().asString().contains("exit code 0");
        assertThat(run.messageTypes()).containsSubsequence("thinking", "tool_use", "tool_result", "text");
        assertThat(run.sequence())
                .containsExactlyElementsOf(
                        IntStream.range(0, run.messages().size()).boxed().toList());
        assertThat(run.diffs())
                .singleElement()
                .asString()
                .contains("--- a/README.md", "+++ b/NOTES.md")
                .contains(added);
    }

    private static void inspect(JsonNode page, List<String> conversation) {
        assertThat(page.get("operation").get("status").asString()).isEqualTo("in_review");
        assertThat(page.get("comments")
                        .valueStream()
                        .map(comment -> comment.get("body").asString()))
                .containsExactlyElementsOf(conversation);
        assertThat(page.get("comments")
                        .valueStream()
                        .map(comment -> comment.get("author_type").asString()))
                .containsExactlyElementsOf(List.of("pilot", "user", "pilot").subList(0, conversation.size()));
    }
}
