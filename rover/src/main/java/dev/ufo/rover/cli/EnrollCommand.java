package dev.ufo.rover.cli;

import dev.ufo.protocol.EnrollRequest;
import dev.ufo.rover.Console;
import dev.ufo.rover.host.AutoTags;
import dev.ufo.rover.host.Host;
import dev.ufo.rover.host.HostName;
import dev.ufo.rover.host.PilotSearch;
import dev.ufo.rover.hub.HttpHub;
import dev.ufo.rover.pilot.Pilot;
import dev.ufo.rover.pilot.Pilots;
import dev.ufo.rover.registry.Registration;
import dev.ufo.rover.registry.Registrations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ufo rover enroll}: exchanges a code for an identity and keeps it; starts nothing. */
@Command(name = "enroll", description = "Enrolls this host as a rover of a fleet.", mixinStandardHelpOptions = true)
final class EnrollCommand implements Callable<Integer> {
    private static final String DEFAULT_SERVER = "http://localhost:8080";

    private final Host host;
    private final Console console;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(names = "--server", paramLabel = "URL", description = "Server; else UFO_SERVER, else " + DEFAULT_SERVER)
    private @Nullable String server;

    @Option(names = "--enrollment-code", paramLabel = "CODE", description = "Code; else UFO_ENROLLMENT_CODE")
    private @Nullable String code;

    @Option(names = "--name", paramLabel = "NAME", description = "Name shown to people; else made from the host's")
    private @Nullable String name;

    @Option(names = "--tag", paramLabel = "TAG", description = "A tag that operations may ask for; repeatable")
    private List<String> tags = new ArrayList<>();

    EnrollCommand(Host host, Console console) {
        this.host = host;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var url = Optional.ofNullable(server)
                .or(() -> host.variable("UFO_SERVER"))
                .orElse(DEFAULT_SERVER);
        var secret = Optional.ofNullable(code)
                .or(() -> host.variable("UFO_ENROLLMENT_CODE"))
                .orElseThrow(() -> new CommandLine.ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "Missing --enrollment-code (or UFO_ENROLLMENT_CODE)"));
        var registrations = new Registrations(host.registrationsFile());
        var _ = registrations.all(); // An unreadable file is found out before the code is spent.
        var request = new EnrollRequest(
                Optional.ofNullable(name).orElseGet(() -> HostName.suggestion(System.nanoTime())), tags, autoTags());
        var enrolled = HttpHub.enroll(HttpHub.newClient(), url, secret, request);
        registrations.put(enrolled.id(), new Registration(url, enrolled.token(), enrolled.name(), tags));
        console.say("enrolled %s (%s) at %s".formatted(enrolled.name(), enrolled.id(), url));
        return CommandLine.ExitCode.OK;
    }

    private List<String> autoTags() {
        var search = new PilotSearch(host);
        return AutoTags.of(
                host,
                Pilots.known().stream()
                        .map(Pilot::kind)
                        .filter(kind -> search.find(kind).isPresent())
                        .toList());
    }
}
