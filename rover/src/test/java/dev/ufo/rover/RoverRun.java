package dev.ufo.rover;

import dev.ufo.rover.host.Host;
import dev.ufo.rover.loop.RoverFleet;
import dev.ufo.rover.loop.RoverSettings;
import dev.ufo.rover.loop.RunLimits;
import dev.ufo.rover.pilot.PilotEnvironment;
import dev.ufo.rover.pilot.ProcessTree;
import dev.ufo.rover.registry.Registration;
import dev.ufo.rover.scripted.ScriptedPilots;
import dev.ufo.rover.workspace.OutpostLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rover in this process, enrolled at a fake hub, with the scripted pilots on its path. */
public final class RoverRun implements AutoCloseable {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final OutpostLayout layout;
    private final RoverFleet fleet;

    private RoverRun(OutpostLayout layout, Host host, int maxConcurrent, RunLimits limits) {
        this.layout = layout;
        var stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        var settings = new RoverSettings(
                Duration.ofMillis(50), maxConcurrent, Duration.ofMillis(100), limits, PilotEnvironment.WHOLE);
        this.fleet = new RoverFleet(
                host, layout, Optional.empty(), settings, new Console(stream, stream, Clock.systemUTC()));
    }

    public static RoverRun start(FakeHub hub, Path directory, int maxConcurrent)
            throws IOException, InterruptedException {
        return start(hub, directory, maxConcurrent, RunLimits.DEFAULT);
    }

    public static RoverRun start(FakeHub hub, Path directory, int maxConcurrent, RunLimits limits)
            throws IOException, InterruptedException {
        var host = host(directory);
        var run = new RoverRun(new OutpostLayout(directory.resolve("outpost")), host, maxConcurrent, limits);
        run.fleet.start(Map.of(FakeHub.ROVER_ID, new Registration(hub.url(), FakeHub.TOKEN, "test rover", List.of())));
        return run;
    }

    /** A host whose only pilots are the scripted ones. */
    public static Host host(Path directory) throws IOException {
        var pilots = ScriptedPilots.install(directory.resolve("pilots"));
        return new Host(
                Map.of(
                        "PATH",
                        pilots.toString(),
                        "HOME",
                        directory.resolve("home").toString()),
                "Linux",
                "amd64");
    }

    public RoverFleet fleet() {
        return fleet;
    }

    /** The work dir of the operation that the fake hub makes up for a run. */
    public Path workDir(String runId) {
        return layout.operation(FakeHub.ROVER_ID, "op-" + runId);
    }

    /** How many processes started for this rover's runs are alive. */
    public int processes() {
        return ProcessTree.marked(layout.rover(FakeHub.ROVER_ID) + ":").size();
    }

    public String output() {
        return output.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            fleet.stop();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
