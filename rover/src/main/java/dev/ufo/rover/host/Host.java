package dev.ufo.rover.host;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The host's settings, read once at start.
 *
 * @param environment  the process's variables
 * @param systemName   Java's {@code os.name}
 * @param architecture Java's {@code os.arch}
 */
public record Host(Map<String, String> environment, String systemName, String architecture) {
    public Host {
        environment = Map.copyOf(environment);
    }

    /** The host this process runs on. */
    public static Host current() {
        return new Host(System.getenv(), System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /** A variable's value, empty if it is unset or the empty text. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** {@code HOME}, or the current directory. */
    public Path home() {
        return Path.of(variable("HOME").orElse("."));
    }

    /** Where the registrations are kept: {@code UFO_CONFIG}, or {@code rovers.json} in the home's {@code .ufo}. */
    public Path registrationsFile() {
        return variable("UFO_CONFIG").map(Path::of).orElseGet(() -> home().resolve(".ufo/rovers.json"));
    }

    /** Base of the work dirs: {@code UFO_OUTPOST}, or the home's {@code .ufo}. */
    public Path outpost() {
        return variable("UFO_OUTPOST").map(Path::of).orElseGet(() -> home().resolve(".ufo"));
    }

    /** The same host with a directory before all others on its {@code PATH}. */
    public Host withFirstOnPath(Path directory) {
        var changed = new HashMap<>(environment);
        changed.merge("PATH", directory.toString(), (path, first) -> first + File.pathSeparator + path);
        return new Host(changed, systemName, architecture);
    }
}
