package dev.ufo.server.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shows the main job in a minute: a person signs up, a rover enrolls, a scripted pilot changes a small git repository, the
 * person replies, and the same session goes on. Uses the server that answers already, or starts one; goes on running until it
 * is interrupted, so that the board can be looked at. Started by the launcher, with the paths of both jars as properties
 * {@code ufo.server.jar} and {@code ufo.rover.jar}.
 */
public final class Demo {
    private static final PrintStream OUT = System.out;
    private static final Duration RUN_WITHIN = Duration.ofMinutes(2);

    private Demo() {}

    /** Runs the demo; ends with 1 and a line that says why if a step fails. */
    public static void main(String[] arguments) throws Exception {
        try {
            run();
        } catch (DemoFailure failure) {
            System.err.println("ufo demo: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws IOException, InterruptedException {
        URI address = URI.create("http://" + address(System.getenv("UFO_API_ADDR")));
        Path home = outpost(System.getenv("UFO_OUTPOST")).resolve("demo");
        DemoClient client = new DemoClient(address);
        if (client.answers()) {
            say("using the server at " + address);
        } else {
            say("starting the server at " + address);
            DemoProcesses.startServer(property("ufo.server.jar"), client);
        }
        Path repository = DemoRepository.create(Files.createDirectories(home));
        say("made a small git repository in " + repository);

        DemoBoard board = DemoBoard.signUp(client);
        say("signed up " + DemoBoard.NAME + ", made a mission and a pilot");
        DemoProcesses.startRover(property("ufo.rover.jar"), home, address, repository, board.enrollmentCode());
        say("enrolled a rover and started it; its pilot is a script that speaks as Claude Code does");

        String operation = board.operation(
                "Greet people by name",
                "The program prints a fixed greeting. Let it take a name, and say in the README how it is called.");
        say("gave the operation to the pilot");
        watch(board, operation, 1);
        board.reply(operation, "Good. Now do the same for the farewell.");
        say("replied; the same session goes on");
        watch(board, operation, 2);

        say("");
        say("The board is open: " + address + board.address(operation));
        say("Sign in as " + board.email() + " with the password " + board.password());
        say("Ctrl-C ends the demo; its data stays in " + home.getParent() + ", and ./ufo up shows it again.");
        Thread.currentThread().join();
    }

    private static void watch(DemoBoard board, String operation, int run) throws InterruptedException {
        String shown = "";
        long until = System.nanoTime() + RUN_WITHIN.toNanos();
        while (System.nanoTime() < until) {
            String state = board.stateOfRun(operation, run);
            if (!state.equals(shown)) {
                shown = state;
                say("  run " + run + ": " + state);
            }
            switch (state) {
                case "succeeded" -> {
                    say("  the operation is " + board.status(operation).replace('_', ' '));
                    return;
                }
                case "failed", "blocked", "canceled" ->
                    throw new DemoFailure("run " + run + " ended as " + state + "; see the rover's lines above");
                default -> Thread.sleep(Duration.ofMillis(100));
            }
        }
        throw new DemoFailure(
                "run " + run + " did not end within " + RUN_WITHIN.toMinutes() + " minutes; it is " + shown);
    }

    private static String address(@Nullable String listen) {
        String given = Objects.requireNonNullElse(listen, "127.0.0.1:8080");
        return given.startsWith(":") ? "127.0.0.1" + given : given;
    }

    private static Path outpost(@Nullable String given) {
        return (given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".ufo") : Path.of(given))
                .toAbsolutePath();
    }

    private static Path property(String name) {
        @Nullable String value = System.getProperty(name);
        if (value == null) {
            throw new DemoFailure("start the demo through ./ufo demo (property " + name + " is not set)");
        }
        return Path.of(value);
    }

    private static void say(String line) {
        OUT.println(line.isEmpty() ? "" : "ufo demo: " + line);
    }

    /** What the demo's own processes need of the environment, beside what they inherit. */
    static Map<String, String> environment(Path home) {
        return Map.of(
                "UFO_CONFIG", home.resolve("rovers.json").toString(),
                "UFO_OUTPOST", home.resolve("outpost").toString());
    }
}
