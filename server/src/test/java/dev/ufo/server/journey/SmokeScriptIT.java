package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smoke test a person would run with curl. */
class SmokeScriptIT {
    @TempDir
    Path directory;

    @Test
    void theMainJobAnswersToCurl() throws Exception {
        try (TestDatabase database = TestDatabase.migrated().open();
                ServerProcess server = ServerProcess.start(directory, Map.of("DATABASE_URL", database.url()));
                ChildProcess script = ChildProcess.start(
                        "smoke.sh",
                        directory,
                        Map.of(),
                        List.of(
                                "sh",
                                Jars.root("server/src/test/resources/dev/ufo/server/journey/smoke.sh")
                                        .toString(),
                                "http://127.0.0.1:" + server.port()))) {
            assertThat(script.awaitExit(Deadlines.STEP)).as(script.output()).isZero();
            assertThat(script.output()).contains("smoke test passed");
        }
    }
}
