package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small real git repository for pilots to work on. */
final class GitRepository {
    private GitRepository() {}

    /** Makes one with a README in its only commit. */
    static Path create(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("README.md"), "# Saucers\n\nThey fly.\n");
        git(directory, "init", "--quiet", "--initial-branch=main");
        git(directory, "add", "--all");
        git(directory, "-c", "user.name=Ada", "-c", "user.email=ada@example.test", "commit", "--quiet", "-m", "Start");
        return directory;
    }

    private static void git(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        int exit = new ProcessBuilder(command)
                .directory(directory.toFile())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).as(command.toString()).isZero();
    }
}
