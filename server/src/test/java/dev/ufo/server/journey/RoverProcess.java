package dev.ufo.server.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** The real rover jar in a process of its own, with a registration and an outpost in a directory of its own. */
final class RoverProcess implements AutoCloseable {
    private final ChildProcess process;

    private RoverProcess(ChildProcess process) {
        this.process = process;
    }

    /** Exchanges a code for a registration kept in the directory. */
    static void enroll(Path directory, Path pilots, int port, String code)
            throws InterruptedException, TimeoutException {
        try (ChildProcess enroll = ChildProcess.start(
                "rover enroll",
                directory,
                environment(directory, pilots),
                command("enroll", "--server", "http://127.0.0.1:" + port, "--enrollment-code", code))) {
            int exit = enroll.awaitExit(Deadlines.STEP);
            if (exit != 0) {
                throw new IllegalStateException("enroll ended with " + exit + ":\n" + enroll.output());
            }
        }
    }

    /** Starts the loops; the pilots directory comes first on its PATH. */
    static RoverProcess start(Path directory, Path pilots, String... options) {
        List<String> arguments = new ArrayList<>(List.of("start"));
        arguments.addAll(List.of(options));
        return new RoverProcess(ChildProcess.start(
                "rover", directory, environment(directory, pilots), command(arguments.toArray(String[]::new))));
    }

    String output() {
        return process.output();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }

    private static Map<String, String> environment(Path directory, Path pilots) {
        Map<String, String> environment = new HashMap<>();
        environment.put("HOME", directory.toString());
        environment.put("UFO_OUTPOST", directory.resolve("outpost").toString());
        environment.put("UFO_CONFIG", directory.resolve("rovers.json").toString());
        environment.put("PATH", pilots + ":" + System.getenv("PATH"));
        return environment;
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Jars.java(), "-Xmx256m", "-jar", Jars.rover(), "rover"));
        command.addAll(List.of(arguments));
        return command;
    }
}
