package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The web client in Debian's Chromium (or the one that the variable CHROMIUM names), against a real server, without a
 * pilot. Screenshots of every page are left in {@code target/pages}.
 */
class ClientIT {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @TempDir
    static Path directory;

    private static TestDatabase database;
    private static ServerProcess server;

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.migrated().open();
        server = ServerProcess.start(directory, Map.of("DATABASE_URL", database.url()));
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    @Test
    void everyPageIsAccessibleAndKeepsToItsPolicy() throws Exception {
        Path shots = Files.createDirectories(Jars.root("server/target/pages"));
        runs("pages.mjs", Map.of("UFO_SHOTS", shots.toString()));
    }

    @Test
    void faultsAreSaidAndTakenBackAndNoMouseIsNeeded() throws Exception {
        runs("states.mjs", Map.of());
    }

    private static void runs(String program, Map<String, String> settings) throws Exception {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("UFO_URL", "http://127.0.0.1:" + server.port());
        try (ChildProcess browser =
                ChildProcess.start(program, Jars.root("web-client"), environment, List.of("node", "e2e/" + program))) {
            int exit = browser.awaitExit(LONGEST);
            assertThat(exit).as(browser.output()).isZero();
        }
    }
}
