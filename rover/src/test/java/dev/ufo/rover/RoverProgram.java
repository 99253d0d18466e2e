package dev.ufo.rover;

import dev.ufo.rover.scripted.ScriptedPilots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The rover's program in a process of its own, with a home and scripted pilots in a directory of its own. */
public final class RoverProgram implements AutoCloseable {
    private final Process process;
    private final Path output;

    private RoverProgram(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it with these arguments. */
    public static RoverProgram start(Path directory, String... arguments) throws IOException {
        var pilots = ScriptedPilots.install(directory.resolve("pilots"));
        return start(directory, builder(directory, pilots, arguments));
    }

    /** Starts it with pilots from elsewhere, and with no variables but these, {@code HOME} and {@code PATH}. */
    public static RoverProgram startAlone(
            Path directory, Path pilots, Map<String, String> variables, String... arguments) throws IOException {
        var builder = builder(directory, pilots, arguments);
        builder.environment().keySet().retainAll(Set.of("HOME", "PATH"));
        builder.environment().putAll(variables);
        return start(directory, builder);
    }

    private static RoverProgram start(Path directory, ProcessBuilder builder) throws IOException {
        var output = Files.createTempFile(directory, "rover", ".log");
        return new RoverProgram(builder.redirectOutput(output.toFile()).start(), output);
    }

    private static ProcessBuilder builder(Path directory, Path pilots, String... arguments) {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                UfoRover.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", directory.toString());
        builder.environment().put("PATH", pilots + ":" + System.getenv("PATH"));
        return builder;
    }

    /** SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    /** SIGKILL. */
    public void kill() {
        process.destroyForcibly();
    }

    /** A full garbage collection of its heap, as comes sooner or later: nothing it needs may be unreachable. */
    public void collectGarbage() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        var collection = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (collection.waitFor() != 0) {
            throw new IllegalStateException("jcmd failed");
        }
    }

    /** Waits for the end, half a minute at most. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
