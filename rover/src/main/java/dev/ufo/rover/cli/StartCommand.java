package dev.ufo.rover.cli;

import dev.ufo.rover.Console;
import dev.ufo.rover.host.Host;
import dev.ufo.rover.loop.RoverFleet;
import dev.ufo.rover.loop.RoverSettings;
import dev.ufo.rover.pilot.PilotEnvironment;
import dev.ufo.rover.registry.Registration;
import dev.ufo.rover.registry.Registrations;
import dev.ufo.rover.registry.RoverChoice;
import dev.ufo.rover.scripted.ScriptedPilots;
import dev.ufo.rover.workspace.OutpostLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ufo rover start}: runs until every rover is rejected by its server, or until the process is told to end. */
@Command(name = "start", description = "Claims runs and executes them.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
    private static final Duration SCRIPTED_PAUSE = Duration.ofMillis(300);

    private final Host host;
    private final Console console;

    @Option(names = "--rover", paramLabel = "ID-OR-PREFIX", description = "Only this one; else all of this host")
    private @Nullable String rover;

    @Option(
            names = "--poll-secs",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seconds to pause after a failed claim (default: ${DEFAULT-VALUE})")
    private long pollSeconds;

    @Option(
            names = "--max-concurrent",
            paramLabel = "N",
            defaultValue = "1",
            description = "Runs at a time, per rover (default: ${DEFAULT-VALUE})")
    private int maxConcurrent;

    @Option(
            names = "--outpost",
            paramLabel = "DIR",
            description = "Base of the work dirs; else UFO_OUTPOST, else ~/.ufo")
    private @Nullable Path outpost;

    @Option(
            names = "--repository",
            paramLabel = "PATH-OR-URL",
            description =
                    "Operations work on clones of it; else UFO_REPOSITORY, else they start in an empty repository")
    private @Nullable String repository;

    @Option(
            names = "--pass-variable",
            paramLabel = "NAME",
            description = "Pilots get this variable, and of the others only what programs in general need; "
                    + "NAME* for all that begin so; repeatable (default: every variable)")
    private List<String> passedVariables = new ArrayList<>();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Option(
            names = "--scripted-pilot",
            description = "Drive the built-in scripted pilot instead of the installed ones: for a demo or a test")
    private boolean scriptedPilot;

    StartCommand(Host host, Console console) {
        this.host = host;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            console.complain("error: no rovers: enroll one with \"ufo rover enroll\"");
            return CommandLine.ExitCode.SOFTWARE;
        }
        var layout = new OutpostLayout(Optional.ofNullable(outpost).orElseGet(host::outpost));
        var source = Optional.ofNullable(repository).or(() -> host.variable("UFO_REPOSITORY"));
        var settings = new RoverSettings(
                Duration.ofSeconds(Math.max(0, pollSeconds)),
                maxConcurrent,
                RoverSettings.HEARTBEAT,
                limits.limits(),
                new PilotEnvironment(passedVariables));
        var fleet = new RoverFleet(pilots(layout), layout, source, settings, console);
        console.say("outpost " + layout.outpost());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(fleet), "shutdown"));
        fleet.start(chosen);
        return fleet.await() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private Host pilots(OutpostLayout layout) throws IOException {
        return scriptedPilot
                ? host.withFirstOnPath(ScriptedPilots.install(layout.scriptedPilots(), SCRIPTED_PAUSE))
                : host;
    }

    private Map<String, Registration> chosen() {
        var rovers = new Registrations(host.registrationsFile()).all();
        if (rover == null || rovers.isEmpty()) {
            return rovers;
        }
        var id = RoverChoice.pick(rovers.keySet(), rover);
        return Map.of(id, Objects.requireNonNull(rovers.get(id)));
    }

    private static void stop(RoverFleet fleet) {
        try {
            fleet.stop();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
