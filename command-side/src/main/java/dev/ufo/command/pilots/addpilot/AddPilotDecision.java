package dev.ufo.command.pilots.addpilot;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.pilots.Pilot;
import dev.ufo.door.Refusal;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.PilotKind;
import java.util.Optional;

/** A fleet may have any number of pilots, and several of one name. */
public final class AddPilotDecision {
    private AddPilotDecision() {}

    /** Adds the pilot unless a value is wrong. */
    public static Outcome decide(Pilot pilot, AddPilot command) {
        Optional<PilotKind> kind =
                command.kind().isEmpty() ? Optional.of(PilotKind.CLAUDE) : PilotKind.find(command.kind());
        return Checks.passing(
                () -> Outcome.accept(new PilotAdded(
                        command.pilotId(), command.fleetId(), command.name(), kind.orElseThrow(), command.at())),
                () -> PeopleText.checkNotEmpty("name", command.name(), PeopleText.NAME),
                () -> Checks.require(kind.isPresent(), () -> Refusal.badRequest("a pilot is claude or codex")));
    }
}
