package dev.ufo.rover.pilot.codex;

import dev.ufo.rover.pilot.Pilot;
import dev.ufo.rover.pilot.PilotCommand;
import dev.ufo.rover.pilot.PilotLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Codex CLI without its screen, one JSON document a line. */
public final class CodexPilot implements Pilot {
    @Override
    public String kind() {
        return "codex";
    }

    @Override
    public PilotCommand command(String prompt, Optional<String> sessionId) {
        var arguments = new ArrayList<>(List.of("exec"));
        // The sandbox option is refused after "resume"; the setting behind it is not.
        sessionId.ifPresentOrElse(
                id -> arguments.addAll(List.of("resume", id, "-c", "sandbox_mode=workspace-write")),
                () -> arguments.addAll(List.of("-s", "workspace-write")));
        arguments.addAll(List.of("--skip-git-repo-check", "--json"));
        var byInput = PilotCommand.needsInput(prompt);
        arguments.add(byInput ? "-" : prompt);
        return new PilotCommand(arguments, byInput ? Optional.of(prompt) : Optional.empty());
    }

    @Override
    public PilotLine read(String line) {
        return CodexParser.read(line);
    }
}
