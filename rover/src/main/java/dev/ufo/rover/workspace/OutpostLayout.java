package dev.ufo.rover.workspace;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Paths below the outpost. Ids come from a server and are joined to paths, so only letters, digits, dash and underline
 * are let through: no id can lead outside.
 *
 * @param outpost absolute base directory
 */
public record OutpostLayout(Path outpost) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    public OutpostLayout {
        outpost = outpost.toAbsolutePath().normalize();
    }

    /** Everything of one rover. */
    public Path rover(String roverId) {
        return outpost.resolve("rovers").resolve(checked(roverId));
    }

    /** Held by the one process that runs this rover. */
    public Path lock(String roverId) {
        return rover(roverId).resolve("lock");
    }

    /** The journals of the rover's runs. */
    public Path journals(String roverId) {
        return rover(roverId).resolve("runs");
    }

    /** The work dir of an operation. */
    public Path operation(String roverId, String operationId) {
        return rover(roverId).resolve("operations").resolve(checked(operationId));
    }

    /** The executables of the built-in pilot. */
    public Path scriptedPilots() {
        return outpost.resolve("scripted-pilots");
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id that may be part of a path: " + id);
        }
        return id;
    }
}
