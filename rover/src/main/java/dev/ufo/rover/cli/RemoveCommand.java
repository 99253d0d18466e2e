package dev.ufo.rover.cli;

import dev.ufo.rover.Console;
import dev.ufo.rover.host.Host;
import dev.ufo.rover.hub.Answer;
import dev.ufo.rover.hub.HttpHub;
import dev.ufo.rover.registry.Registrations;
import dev.ufo.rover.registry.RoverChoice;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ufo rover remove}: deregisters as well as it can, and forgets in any case; work dirs stay. */
@Command(name = "remove", description = "Deregisters a rover of this host.", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
    private final Host host;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "ID-OR-PREFIX", description = "Which one; the beginning of its id will do")
    private @Nullable String idOrPrefix;

    @Option(names = "--all", description = "Every one")
    private boolean all;

    RemoveCommand(Host host, Console console) {
        this.host = host;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var registrations = new Registrations(host.registrationsFile());
        var rovers = registrations.all();
        List<String> ids;
        if (all) {
            ids = List.copyOf(rovers.keySet());
        } else if (idOrPrefix != null) {
            ids = List.of(RoverChoice.pick(rovers.keySet(), idOrPrefix));
        } else {
            console.complain("error: say which rover to remove, or --all");
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (ids.isEmpty()) {
            console.say("no rovers to remove");
            return CommandLine.ExitCode.OK;
        }
        var client = HttpHub.newClient();
        for (var id : ids) {
            var rover = Objects.requireNonNull(rovers.get(id));
            if (new HttpHub(client, rover.server(), rover.token()).deregister()
                    instanceof Answer.Unavailable(var why)) {
                console.complain("rover " + id + ": the server was not told: " + why);
            }
        }
        registrations.remove(ids);
        ids.forEach(id -> console.say("removed " + id));
        return CommandLine.ExitCode.OK;
    }
}
