package dev.ufo.rover.pilot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How to start a pilot.
 *
 * @param arguments what follows the executable
 * @param input     what to write to its standard input; if empty, that is the null device
 */
public record PilotCommand(List<String> arguments, Optional<String> input) {
    private static final int LONGEST_ARGUMENT = 96 * 1024;

    public PilotCommand {
        arguments = List.copyOf(arguments);
    }

    /**
     * Whether a prompt cannot be an argument: the system refuses one over 128 KiB or with a NUL in it, a leading dash
     * reads as an option, a leading slash as a command of the pilot's own.
     */
    public static boolean needsInput(String prompt) {
        return prompt.startsWith("-")
                || prompt.startsWith("/")
                || prompt.indexOf('\0') >= 0
                || prompt.getBytes(StandardCharsets.UTF_8).length > LONGEST_ARGUMENT;
    }
}
