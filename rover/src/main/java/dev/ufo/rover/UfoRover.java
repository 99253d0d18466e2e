package dev.ufo.rover;

import dev.ufo.rover.cli.RoverCommand;
import dev.ufo.rover.host.Host;
import dev.ufo.rover.scripted.ScriptedPilot;
import java.util.Arrays;

/** The program behind {@code ufo rover}; the launcher's own word {@code rover} may lead the arguments or not. */
public final class UfoRover {
    private UfoRover() {}

    /** Runs one command and exits: 0 for success, 1 for an error, 2 for a wrong command line. */
    public static void main(String... arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("scripted-pilot")) {
            ScriptedPilot.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        var rest = arguments.length > 0 && arguments[0].equals("rover")
                ? Arrays.copyOfRange(arguments, 1, arguments.length)
                : arguments;
        System.exit(RoverCommand.line(Host.current(), Console.system()).execute(rest));
    }
}
