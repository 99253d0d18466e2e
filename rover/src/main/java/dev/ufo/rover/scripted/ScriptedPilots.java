package dev.ufo.rover.scripted;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

/** Puts executables named {@code claude} and {@code codex} into a directory, to be first on a {@code PATH}. */
public final class ScriptedPilots {
    private ScriptedPilots() {}

    /**
     * Writes both executables; they need this process's JDK and this class's jar or directory to stay where they are.
     *
     * @param directory made if it is not there
     * @return the directory
     */
    public static Path install(Path directory) throws IOException {
        return install(directory, Duration.ZERO);
    }

    /** The same, with a pause between two lines for people to watch, unless a start asks for another one. */
    public static Path install(Path directory, Duration pause) throws IOException {
        Files.createDirectories(directory);
        for (var kind : List.of("claude", "codex")) {
            var file = directory.resolve(kind);
            Files.writeString(file, wrapper(kind, pause));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return directory;
    }

    /** Installs into the directory named by the only argument. */
    public static void main(String... arguments) throws IOException {
        System.out.println(install(Path.of(arguments[0])).toAbsolutePath());
    }

    /** A JVM keeps a signal ignored that its parent ignored, so the shell can do what Java cannot. */
    private static String wrapper(String kind, Duration pause) {
        return """
                #!/bin/sh
                case "$UFO_SCRIPTED_PILOT $*" in
                    *ignore-term*) trap '' TERM INT ;;
                esac
                export UFO_SCRIPTED_PAUSE_MILLIS="${UFO_SCRIPTED_PAUSE_MILLIS:-%d}"
                exec "%s" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "%s" %s %s "$@"
                """.formatted(pause.toMillis(), java(), classes(), ScriptedPilot.class.getName(), kind);
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static Path classes() {
        try {
            return Path.of(ScriptedPilot.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
