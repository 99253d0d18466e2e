package dev.ufo.rover.pilot;

import dev.ufo.rover.pilot.claude.ClaudePilot;
import dev.ufo.rover.pilot.codex.CodexPilot;
import java.util.List;
import java.util.Optional;

/** The pilots this rover can drive, in the order of their tags. */
public final class Pilots {
    private static final List<Pilot> KNOWN = List.of(new ClaudePilot(), new CodexPilot());

    private Pilots() {}

    public static List<Pilot> known() {
        return KNOWN;
    }

    public static Optional<Pilot> ofKind(String kind) {
        return KNOWN.stream().filter(pilot -> pilot.kind().equals(kind)).findFirst();
    }
}
