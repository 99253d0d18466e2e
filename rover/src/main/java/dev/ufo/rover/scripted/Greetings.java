package dev.ufo.rover.scripted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The piece of work of the demo: the small scripts of its repository learn to take a name. */
final class Greetings {
    private static final String README = "README.md";

    private Greetings() {}

    /** Whether the directory is a clone of the demo's repository. */
    static boolean isAt(Path directory) {
        return Files.exists(directory.resolve("greet.sh")) && Files.exists(directory.resolve("part.sh"));
    }

    /** The script that this start works on: the greeting first, the farewell when the session is resumed. */
    static String script(boolean resumed) {
        return resumed ? "part.sh" : "greet.sh";
    }

    /** Edits the script and the README, and returns the script's new text. */
    static String edit(Path directory, String script) throws IOException {
        var file = directory.resolve(script);
        var edited = Files.readString(file).replace("world", "${1:-world}");
        Files.writeString(file, edited);
        var readme = directory.resolve(README);
        if (Files.exists(readme)) {
            var usage = "`sh " + script + "`";
            Files.writeString(
                    readme, Files.readString(readme).replace(usage, "`sh " + script + " NAME` (or without a name)"));
        }
        return edited;
    }
}
