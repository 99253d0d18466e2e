package dev.ufo.rover.cli;

import dev.ufo.rover.Console;
import dev.ufo.rover.host.Host;
import dev.ufo.rover.registry.Registrations;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ufo rover list}: one line a registration. */
@Command(name = "list", description = "Lists the rovers of this host.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    private final Host host;
    private final Console console;

    ListCommand(Host host, Console console) {
        this.host = host;
        this.console = console;
    }

    @Override
    public Integer call() {
        var rovers = new Registrations(host.registrationsFile()).all();
        if (rovers.isEmpty()) {
            console.out().println("no rovers: enroll one with \"ufo rover enroll\"");
        }
        rovers.forEach((id, rover) -> console.out()
                .println("%s  %s  %s  %s"
                        .formatted(id, rover.name(), rover.server(), String.join(",", rover.tags()))
                        .strip()));
        return CommandLine.ExitCode.OK;
    }
}
