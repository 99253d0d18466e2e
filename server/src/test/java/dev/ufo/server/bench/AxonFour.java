package dev.ufo.server.bench;

import dev.ufo.store.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs the peer, Axon 4's JDBC event engine, in a process of its own: it cannot share a class path with Axon 5. */
final class AxonFour {
    private static final Path SOURCE = Path.of("src/bench/peer/AxonFourPeer.java");
    /** Where the build's bench profile puts the peer's jars. */
    private static final Path JARS = Path.of("target/peer");

    private AxonFour() {}

    static double appendsPerSecond(TestDatabase database, int writers, Duration time)
            throws IOException, InterruptedException {
        Process peer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--class-path",
                        JARS.toAbsolutePath() + File.separator + "*",
                        SOURCE.toAbsolutePath().toString(),
                        database.url(),
                        Integer.toString(writers),
                        Long.toString(time.toSeconds())))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(peer.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (peer.waitFor() != 0 || output.isEmpty()) {
            throw new IOException("the peer ended with " + peer.exitValue() + " and said '" + output + "'");
        }
        return Double.parseDouble(output.lines().toList().getLast());
    }
}
