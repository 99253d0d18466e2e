package dev.ufo.command.fleets.createfleet;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.fleets.Fleet;
import dev.ufo.door.Role;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetKind;
import dev.ufo.events.PersonalText;

/** Everybody may make fleets; several may have one name. */
public final class CreateFleetDecision {
    private CreateFleetDecision() {}

    /** Makes the fleet, with its maker as owner. */
    public static Outcome decide(Fleet none, CreateFleet command) {
        return Checks.passing(
                () -> Outcome.accept(
                        new FleetCreated(
                                command.fleetId(),
                                new PersonalText(command.fleetId().value(), command.name()),
                                FleetKind.GROUP,
                                command.userId(),
                                command.at()),
                        new MemberJoined(command.fleetId(), command.userId(), Role.OWNER, command.at())),
                () -> PeopleText.checkNotBlank("name", command.name(), PeopleText.NAME));
    }
}
