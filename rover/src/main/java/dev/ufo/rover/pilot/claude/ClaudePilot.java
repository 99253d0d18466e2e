package dev.ufo.rover.pilot.claude;

import dev.ufo.rover.pilot.Pilot;
import dev.ufo.rover.pilot.PilotCommand;
import dev.ufo.rover.pilot.PilotLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claude Code in its print mode, one JSON document a line. */
public final class ClaudePilot implements Pilot {
    @Override
    public String kind() {
        return "claude";
    }

    @Override
    public PilotCommand command(String prompt, Optional<String> sessionId) {
        var arguments = new ArrayList<>(List.of("-p"));
        var byInput = PilotCommand.needsInput(prompt);
        if (!byInput) {
            arguments.add(prompt);
        }
        arguments.addAll(
                List.of("--output-format", "stream-json", "--verbose", "--permission-mode", "bypassPermissions"));
        sessionId.ifPresent(id -> arguments.addAll(List.of("--resume", id)));
        return new PilotCommand(arguments, byInput ? Optional.of(prompt) : Optional.empty());
    }

    @Override
    public PilotLine read(String line) {
        return ClaudeParser.read(line);
    }
}
