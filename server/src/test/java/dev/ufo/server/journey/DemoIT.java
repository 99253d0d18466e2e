package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.store.testing.TestDatabase;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./ufo demo} shows, with the jars that the launcher would start it with. */
class DemoIT {
    @TempDir
    Path directory;

    @Test
    void showsTheMainJobAndEndsWithEverythingItStarted() throws Exception {
        int port = ServerProcess.freePort();
        Api api = Api.at("http://127.0.0.1:" + port);
        try (TestDatabase database = TestDatabase.migrated().open()) {
            try (ChildProcess demo = ChildProcess.start("demo", directory, environment(database, port), command())) {
                demo.awaitLine("starting the server", Deadlines.START);
                demo.awaitLine("run 1: succeeded", Deadlines.STEP);
                demo.awaitLine("run 2: succeeded", Deadlines.STEP);
                MatchResult board = demo.awaitLine("The board is open: http://[^/]+(/\\S+)", Deadlines.STEP);
                MatchResult person = demo.awaitLine("Sign in as (\\S+) with the password (\\S+)", Deadlines.STEP);

                assertThat(api.get(board.group(1)).status()).isEqualTo(200);
                assertThat(api.post("/api/auth/login", Map.of("email", person.group(1), "password", person.group(2)))
                                .status())
                        .isEqualTo(200);
            }

            assertThatThrownBy(() -> api.get("/healthz"))
                    .as("the server ended too")
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    private Map<String, String> environment(TestDatabase database, int port) {
        return Map.of(
                "DATABASE_URL", database.url(),
                "UFO_API_ADDR", "127.0.0.1:" + port,
                "UFO_OUTPOST", directory.toString());
    }

    private static List<String> command() {
        return List.of(
                Jars.java(),
                "-Dufo.server.jar=" + Jars.server(),
                "-Dufo.rover.jar=" + Jars.rover(),
                "-cp",
                Jars.server(),
                "-Dloader.main=dev.ufo.server.demo.Demo",
                "org.springframework.boot.loader.launch.PropertiesLauncher");
    }
}
