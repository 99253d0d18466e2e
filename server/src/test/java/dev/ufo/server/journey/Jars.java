package dev.ufo.server.journey;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build put what users run. */
final class Jars {
    private static final Path ROOT = root();

    private Jars() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String server() {
        return built("server/target/ufo-server.jar");
    }

    static String rover() {
        return built("rover/target/ufo-rover.jar");
    }

    static Path root(String relative) {
        return ROOT.resolve(relative);
    }

    private static String built(String relative) {
        Path jar = ROOT.resolve(relative);
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is not there: journeys run after package, through ./ufo test");
        }
        return jar.toString();
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docker-compose.yml"))) {
            here = here.getParent();
        }
        return here;
    }
}
