package dev.ufo.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The small git repository that the demo's pilot works on. */
final class DemoRepository {
    private static final String GREETING = """
            #!/bin/sh
            # Says hello.
            echo "Hello, world!"
            """;
    private static final String FAREWELL = """
            #!/bin/sh
            # Says goodbye.
            echo "Goodbye, world!"
            """;
    private static final String README = """
            # Greetings

            `sh greet.sh` greets, `sh part.sh` says goodbye.
            """;

    private DemoRepository() {}

    /** Makes it under the directory, or returns the one that an earlier demo made. */
    static Path create(Path directory) throws IOException, InterruptedException {
        Path repository = directory.resolve("greetings");
        if (Files.exists(repository.resolve(".git"))) {
            return repository;
        }
        Files.createDirectories(repository);
        Files.writeString(repository.resolve("greet.sh"), GREETING);
        Files.writeString(repository.resolve("part.sh"), FAREWELL);
        Files.writeString(repository.resolve("README.md"), README);
        git(repository, "init", "--quiet", "--initial-branch=main");
        git(repository, "add", "--all");
        git(repository, "-c", "user.name=Ada", "-c", "user.email=ada@example.test", "commit", "--quiet", "-m", "Greet");
        return repository;
    }

    private static void git(Path repository, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder git = new ProcessBuilder("git");
        git.command().addAll(List.of(arguments));
        int exit = git.directory(repository.toFile()).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new DemoFailure("git " + String.join(" ", arguments) + " ended with " + exit);
        }
    }
}
