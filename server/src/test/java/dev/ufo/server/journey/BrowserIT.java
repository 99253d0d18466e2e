package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job as a person sees it: {@code web-client/e2e/journey.mjs} walks it in Debian's Chromium (or the one that the
 * variable CHROMIUM names), with a real server and a real rover. Screenshots are left in {@code target/browser}.
 */
class BrowserIT {
    private static final Duration WHOLE_JOURNEY = Duration.ofMinutes(4);

    @TempDir
    Path directory;

    @Test
    void aPersonDoesTheMainJobInABrowser() throws Exception {
        Path repository = GitRepository.create(directory.resolve("repository"));
        Path home = directory.resolve("rover");
        Path shots = Files.createDirectories(Jars.root("server/target/browser"));
        try (TestDatabase database = TestDatabase.migrated().open();
                ServerProcess server = ServerProcess.start(directory, Map.of("DATABASE_URL", database.url()));
                ChildProcess person = ChildProcess.start(
                        "journey.mjs",
                        Jars.root("web-client"),
                        Map.of("UFO_URL", "http://127.0.0.1:" + server.port(), "UFO_SHOTS", shots.toString()),
                        List.of("node", "e2e/journey.mjs"))) {
            String code = person.awaitLine("^ENROLLMENT_CODE=(\\S+)$", Deadlines.START)
                    .group(1);
            RoverProcess.enroll(home, server.port(), code);
            try (RoverProcess rover = RoverProcess.start(home, Map.of(), "--repository", repository.toString())) {
                int exit = person.awaitExit(WHOLE_JOURNEY);
                assertThat(exit).as(person.output() + "\n" + rover.output()).isZero();
            }
        }
    }
}
