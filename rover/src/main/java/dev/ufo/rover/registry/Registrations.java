package dev.ufo.rover.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code rovers.json}, in the form that a rover of the first release reads too. A change is written to a
 * private file beside it, forced to disk and moved over it, all under a lock file: no reader sees half a file, and no
 * writer loses another's change.
 */
public final class Registrations {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A file lock holds off other processes only. */
    private static final Object ONE_WRITER = new Object();

    private final Path file;

    public Registrations(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * All registrations by rover id, in the file's order; none if there is no file.
     *
     * @throws RegistryException if the file cannot be read or is not what it should be
     */
    public Map<String, Registration> all() {
        try {
            var content = JSON.readValue(Files.readString(file), Content.class);
            return content.rovers();
        } catch (NoSuchFileException _) {
            return Map.of();
        } catch (IOException e) {
            throw new RegistryException("read rover config " + file + ": " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new RegistryException("parse rover config " + file + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Adds a registration, or replaces the one of that id. */
    public void put(String roverId, Registration registration) {
        change(rovers -> {
            rovers.put(roverId, registration);
            return rovers;
        });
    }

    /** Drops the registrations of these ids, in one write; unknown ids are no error. */
    public void remove(Iterable<String> roverIds) {
        change(rovers -> {
            roverIds.forEach(rovers::remove);
            return rovers;
        });
    }

    private void change(UnaryOperator<Map<String, Registration>> edit) {
        synchronized (ONE_WRITER) {
            changeAlone(edit);
        }
    }

    private void changeAlone(UnaryOperator<Map<String, Registration>> edit) {
        try {
            Files.createDirectories(file.resolveSibling(".").normalize());
            try (var channel = FileChannel.open(
                            file.resolveSibling(file.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                assert lock.isValid();
                write(new Content(edit.apply(new LinkedHashMap<>(all()))));
            }
        } catch (IOException e) {
            throw new RegistryException("write rover config " + file + ": " + e.getMessage(), e);
        }
    }

    private void write(Content content) throws IOException {
        var scratch = Files.createTempFile(file.getParent(), "rovers", ".tmp", ownerOnly());
        try {
            var bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(content));
            try (var channel = FileChannel.open(scratch, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(scratch, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Content(Map<String, Registration> rovers) {
        Content {
            rovers = orNone(rovers);
        }

        private static Map<String, Registration> orNone(@Nullable Map<String, Registration> rovers) {
            return rovers == null ? Map.of() : rovers;
        }
    }
}
