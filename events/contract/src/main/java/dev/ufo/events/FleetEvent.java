package dev.ufo.events;

import dev.ufo.door.Role;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Facts about fleets and who belongs to them. */
public sealed interface FleetEvent extends UfoEvent {
    /** A fleet was made; a personal one carries its person's name, hence sealed text. */
    record FleetCreated(FleetId fleetId, PersonalText name, FleetKind kind, UserId createdBy, Instant at)
            implements FleetEvent {}

    /** A person became a member. */
    record MemberJoined(FleetId fleetId, UserId userId, Role role, Instant at) implements FleetEvent {}
}
