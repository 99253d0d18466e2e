package dev.ufo.command.pilots;

import dev.ufo.command.pilots.addpilot.AddPilot;
import dev.ufo.command.pilots.removepilot.RemovePilot;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.PilotKind;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PilotsTest {
    private static final FleetId FLEET = new FleetId(new UUID(0, 1));
    private static final FleetId OTHER_FLEET = new FleetId(new UUID(0, 2));
    private static final PilotId PILOT = new PilotId(new UUID(1, 1));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final PilotAdded ADDED = new PilotAdded(PILOT, FLEET, "Ada", PilotKind.CLAUDE, NOW);

    private final Story pilots = Story.of(PilotsModule::register);

    private static AddPilot add(String name, String kind) {
        return new AddPilot(PILOT, FLEET, name, kind, NOW);
    }

    @Test
    void addsAPilotOfEitherKindAndClaudeByDefault() {
        pilots.accepts(add("Ada", ""), ADDED);
        pilots.accepts(add("Ada", "claude"), ADDED);
        pilots.accepts(add("Cody", "codex"), new PilotAdded(PILOT, FLEET, "Cody", PilotKind.CODEX, NOW));
    }

    @Test
    void refusesNoNameAndAnUnknownKind() {
        pilots.refuses(add("", "claude"), Kind.BAD_REQUEST);
        pilots.refuses(add("A\0da", "claude"), Kind.BAD_REQUEST);
        pilots.refuses(add("Ada", "CLAUDE"), Kind.BAD_REQUEST);
        pilots.refuses(add("Ada", "gpt"), Kind.BAD_REQUEST);
    }

    @Test
    void removesAPilotOfTheFleetOnce() {
        PilotRemoved removed = new PilotRemoved(PILOT, FLEET, NOW);

        pilots.given(ADDED).accepts(new RemovePilot(PILOT, FLEET, NOW), removed);
        pilots.given(ADDED).refuses(new RemovePilot(PILOT, OTHER_FLEET, NOW), Kind.NOT_FOUND);
        pilots.given(ADDED, removed).refuses(new RemovePilot(PILOT, FLEET, NOW), Kind.NOT_FOUND);
    }
}
