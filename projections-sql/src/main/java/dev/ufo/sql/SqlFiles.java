package dev.ufo.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads statements from {@code <package>/<Class>/<name>.sql}. Keep them in static fields: then a missing file fails when
 * its class is first used, at start. Thread-safe.
 */
public final class SqlFiles {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private SqlFiles() {}

    /**
     * The statement of a class.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static String of(Class<?> owner, String name) {
        var path = "/" + owner.getName().replace('.', '/') + "/" + name + ".sql";
        return READ.computeIfAbsent(path, missing -> read(owner, missing));
    }

    private static String read(Class<?> owner, String path) {
        try (var file = owner.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("there is no statement " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
