package dev.ufo.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs the programs of one PostgreSQL.
 *
 * @param binaries the directory whose {@code bin} holds them
 * @param output where they write; a file, since a database that is started keeps its starter's output open
 */
record PostgresPrograms(Path binaries, Path output) {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    /**
     * Runs a program to its end.
     *
     * @return its exit code
     * @throws IOException if it cannot be started, or does not end in time
     */
    int run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (runsAsRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it sees another user, with root's
            // files.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException(program + " was interrupted", interrupted);
        }
        process.destroyForcibly();
        throw new IOException(program + " did not end within " + LIMIT.toSeconds() + " s");
    }

    /**
     * Runs a program that must succeed.
     *
     * @throws IOException with what it wrote, if it fails
     */
    void require(String program, List<String> arguments) throws IOException {
        if (run(program, arguments) != 0) {
            throw new IOException(
                    program + " failed: " + Files.readString(output).strip());
        }
    }

    private static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
