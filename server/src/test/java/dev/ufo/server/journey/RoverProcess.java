package dev.ufo.server.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/**
 * The real rover jar in a process of its own, with its registration and its outpost in a directory of its own, driving the
 * scripted pilot.
 */
final class RoverProcess implements AutoCloseable {
    /** What the scripted pilot plays in place of its usual piece of work. */
    static final String SCRIPT = "UFO_SCRIPTED_PILOT";

    /** Milliseconds between two lines of the scripted pilot. */
    static final String PAUSE = "UFO_SCRIPTED_PAUSE_MILLIS";

    private final ChildProcess process;

    private RoverProcess(ChildProcess process) {
        this.process = process;
    }

    /** Exchanges a code for a registration kept in the directory, which is made if it is not there. */
    static void enroll(Path directory, int port, String code) throws InterruptedException, TimeoutException {
        try (ChildProcess enroll = ChildProcess.start(
                "rover enroll",
                made(directory),
                environment(directory, Map.of()),
                command("enroll", "--server", "http://127.0.0.1:" + port, "--enrollment-code", code))) {
            int exit = enroll.awaitExit(Deadlines.STEP);
            if (exit != 0) {
                throw new IllegalStateException("enroll ended with " + exit + ":\n" + enroll.output());
            }
        }
    }

    /** Starts the loops, with further variables and options. */
    static RoverProcess start(Path directory, Map<String, String> variables, String... options) {
        List<String> arguments = new ArrayList<>(List.of("start", "--scripted-pilot"));
        arguments.addAll(List.of(options));
        return new RoverProcess(ChildProcess.start(
                "rover", directory, environment(directory, variables), command(arguments.toArray(String[]::new))));
    }

    String output() {
        return process.output();
    }

    /** Its pilots and everything they started, as of now. */
    List<ProcessHandle> pilots() {
        return process.handle().descendants().toList();
    }

    /** SIGSTOP: it does nothing more, like a host that sleeps; its pilots go on. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** SIGCONT. */
    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }

    private void signal(String name) throws IOException, InterruptedException {
        String pid = Long.toString(process.handle().pid());
        int exit = new ProcessBuilder("kill", "-s", name, pid).start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("no process to send " + name + " to:\n" + output());
        }
    }

    private static Map<String, String> environment(Path directory, Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("HOME", directory.toString());
        environment.put("UFO_OUTPOST", directory.resolve("outpost").toString());
        environment.put("UFO_CONFIG", directory.resolve("rovers.json").toString());
        return environment;
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Jars.java(), "-Xmx256m", "-jar", Jars.rover(), "rover"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
