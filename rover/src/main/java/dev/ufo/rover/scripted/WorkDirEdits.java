package dev.ufo.rover.scripted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a script does to the directory it was started in; git is the host's own. */
final class WorkDirEdits {
    static final String NOTES = "NOTES.md";
    private static final int BIG_FILE_LINES = 400_000;

    private WorkDirEdits() {}

    /** The directory's visible files, one a line. */
    static String listing(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Adds a note, and to an existing README a word about it, so that there is a new and a changed file. */
    static String note(Path directory, String heading, String text) throws IOException {
        var notes = directory.resolve(NOTES);
        var first = !Files.exists(notes);
        var added = "%s## %s\n\n%s\n".formatted(first ? "# Notes\n\n" : "\n", heading, text);
        append(notes, added);
        var readme = directory.resolve("README.md");
        if (first && Files.exists(readme)) {
            append(readme, "\nSee [the notes](" + NOTES + ") for what was done here.\n");
        }
        return added;
    }

    static void commit(Path directory) throws IOException, InterruptedException {
        stage(directory);
        git(directory, "commit", "--quiet", "--message", "Add notes");
    }

    static void stage(Path directory) throws IOException, InterruptedException {
        git(directory, "add", "--all");
    }

    /** A repository of its own inside, with one committed file and one that is not. */
    static void nested(Path directory) throws IOException, InterruptedException {
        var inner = Files.createDirectories(directory.resolve("nested"));
        git(inner, "init", "--quiet");
        Files.writeString(inner.resolve("committed.txt"), "in the nested repository\n");
        commit(inner);
        Files.writeString(inner.resolve("loose.txt"), "not committed\n");
    }

    /** Deletes every visible file of the top level. */
    static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    Files.delete(file);
                }
            }
        }
    }

    static void binary(Path directory) throws IOException {
        Files.write(directory.resolve("picture.bin"), new byte[] {0, 1, 2, (byte) 0xC3, 0x28, 0, (byte) 0xFF});
    }

    /** About 20 MB of text. */
    static void bigFile(Path directory) throws IOException {
        try (var writer = Files.newBufferedWriter(directory.resolve("big.txt"), StandardCharsets.UTF_8)) {
            for (var i = 0; i < BIG_FILE_LINES; i++) {
                writer.write("line " + i + " of a file that is too large to review\n");
            }
        }
    }

    /** What a shell script of the directory prints. */
    static String shell(Path directory, String script, String argument) throws IOException {
        var process = new ProcessBuilder("sh", script, argument)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void git(Path directory, String... arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("git", "-c", "user.name=Scripted Pilot", "-c", "user.email=pilot@ufo.local"));
        command.addAll(List.of(arguments));
        var exitCode = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exitCode);
        }
    }
}
