package dev.ufo.rover.host;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds executables the way the first release does: {@code PATH} first, then where agents' installers put them. */
public final class PilotSearch {
    private final Host host;

    public PilotSearch(Host host) {
        this.host = host;
    }

    /** The first executable regular file of that name. */
    public Optional<Path> find(String name) {
        return directories()
                .map(directory -> directory.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .map(Path::toAbsolutePath)
                .findFirst();
    }

    private Stream<Path> directories() {
        var path = Stream.of(host.variable("PATH").orElse("").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isBlank())
                .map(Path::of);
        var usual = Stream.concat(
                Stream.of(".local/bin", ".cargo/bin").map(host.home()::resolve),
                List.of("/opt/homebrew/bin", "/usr/local/bin", "/usr/bin", "/bin").stream()
                        .map(Path::of));
        return Stream.concat(path, usual);
    }
}
