package dev.ufo.rover.scripted;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The scripted pilot's program: plays {@code claude} or {@code codex} in the current directory. The script is named by
 * {@code scripted:NAME} in the prompt or by {@code UFO_SCRIPTED_PILOT}; without either it does a small piece of work.
 * {@code UFO_SCRIPTED_RECORD} may name a file to which each start adds how it was made.
 */
public final class ScriptedPilot {
    private static final String RECORD_VARIABLE = "UFO_SCRIPTED_RECORD";

    private ScriptedPilot() {}

    /** The kind, then the arguments that the real program would get. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var kind = arguments[0];
        var rest = List.of(Arrays.copyOfRange(arguments, 1, arguments.length));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (rest.contains("--version")) {
            out.println("0.1.0 (scripted " + kind + ")");
            out.flush();
            return;
        }
        var record = System.getenv(RECORD_VARIABLE);
        if (record != null) {
            record(Path.of(record), rest);
        }
        var invocation = Invocation.of(kind, rest, System.getenv(), System.in);
        if (invocation.script().equals("wait-stdin")) {
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        var exitCode = new Script(invocation, Path.of("").toAbsolutePath(), out, System.err).play();
        out.flush();
        System.exit(exitCode);
    }

    private static void record(Path file, List<String> arguments) throws IOException {
        var lines = new StringBuilder("start\n");
        arguments.forEach(argument -> lines.append("argument ").append(argument).append('\n'));
        lines.append("directory ").append(Path.of("").toAbsolutePath()).append('\n');
        lines.append("variables ")
                .append(String.join(" ", new TreeSet<>(System.getenv().keySet())))
                .append('\n');
        Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
