package dev.ufo.rover.cli;

import dev.ufo.rover.Console;
import dev.ufo.rover.host.Host;
import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ufo rover}: says what there is. */
@Command(
        name = "ufo rover",
        description = "Runs pilots on this host for a UFO server.",
        version = "ufo 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class RoverCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    private RoverCommand() {}

    /** The whole command line, ready to execute. */
    public static CommandLine line(Host host, Console console) {
        return new CommandLine(new RoverCommand())
                .addSubcommand(new EnrollCommand(host, console))
                .addSubcommand(new ListCommand(host, console))
                .addSubcommand(new RemoveCommand(host, console))
                .addSubcommand(new StartCommand(host, console))
                .setOut(new PrintWriter(console.out(), true, console.out().charset()))
                .setErr(new PrintWriter(console.err(), true, console.err().charset()))
                .setExecutionExceptionHandler((exception, _, _) -> {
                    console.complain("error: " + exception.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), "Missing command");
    }
}
