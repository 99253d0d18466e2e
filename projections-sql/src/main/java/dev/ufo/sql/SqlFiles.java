package dev.ufo.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements in files beside the class that runs them: {@code package/Class/name.sql}. */
public final class SqlFiles {
    private SqlFiles() {}

    /**
     * The text of a statement; meant for a constant, so that a missing file stops the start.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static String of(Class<?> type, String name) {
        String path = "/" + type.getName().replace('.', '/') + "/" + name + ".sql";
        try (InputStream file = type.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no statement at " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
