package dev.ufo.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** Directories and files that only their owner may read. */
final class Directories {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private Directories() {}

    /** Makes the directory and its parents where they are missing. */
    static Path create(Path directory) throws IOException {
        return Files.createDirectories(directory, OWNER_ONLY_DIRECTORY);
    }

    /** Writes the file anew; it is never readable for others, not even for a moment. */
    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY_FILE)) {
            var bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                var _ = channel.write(bytes);
            }
        }
    }

    /** Removes the directory and all in it, if it is there; links are removed, not followed. */
    static void delete(Path directory) throws IOException {
        try (Stream<Path> found = Files.walk(directory)) {
            found.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (NoSuchFileException absent) {
            return;
        }
    }
}
