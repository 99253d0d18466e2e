package dev.ufo.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads statements from the files beside their classes. */
public final class SqlText {
    private SqlText() {}

    /**
     * The statement of a class, from {@code <package>/<Class>/<name>.sql} on the class path.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static String of(Class<?> owner, String name) {
        var path = owner.getSimpleName() + "/" + name + ".sql";
        try (var file = owner.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no statement " + path + " beside " + owner.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
