package dev.ufo.events;

import dev.ufo.door.Role;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Facts about fleets and who belongs to them. */
public sealed interface FleetEvent extends UfoEvent {
    /**
     * A fleet was made.
     *
     * @param name sealed, since a personal one carries its person's name; the subject is the person, of a group the group
     */
    record FleetCreated(FleetId fleetId, PersonalText name, FleetKind kind, UserId createdBy, Instant at)
            implements FleetEvent {}

    /** A fleet ended, and everything in it; nobody and no rover belongs to it from now on. */
    record FleetDeleted(FleetId fleetId, UserId deletedBy, Instant at) implements FleetEvent {}

    /** A person became a member. */
    record MemberJoined(FleetId fleetId, UserId userId, Role role, Instant at) implements FleetEvent {}

    /** A member may do more, or less, than before. */
    record MemberRoleChanged(FleetId fleetId, UserId userId, Role role, UserId changedBy, Instant at)
            implements FleetEvent {}

    /** A person is a member no more; what they did, and what they were given, stays. */
    record MemberRemoved(FleetId fleetId, UserId userId, UserId removedBy, Instant at) implements FleetEvent {}

    /** An owner or admin chose how runs are dispatched; all settings, changed or not. */
    record FleetSettingsChanged(FleetId fleetId, FleetSettings settings, UserId changedBy, Instant at)
            implements FleetEvent {}

    /** Which fleet it is about. */
    FleetId fleetId();
}
