package dev.ufo.events;

import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import java.time.Instant;

/** Facts about pilots and the crews they form. */
public sealed interface CrewEvent extends UfoEvent {
    /** A fleet got a pilot. */
    record PilotAdded(PilotId pilotId, FleetId fleetId, String name, PilotKind kind, Instant at) implements CrewEvent {}

    /** A pilot is no more; operations that named it point nowhere. */
    record PilotRemoved(PilotId pilotId, FleetId fleetId, Instant at) implements CrewEvent {}

    /** A fleet got a crew, in which nobody is yet. */
    record CrewCreated(CrewId crewId, FleetId fleetId, String name, Instant at) implements CrewEvent {}

    /** A crew is no more; operations that were given to it stay. */
    record CrewDeleted(CrewId crewId, FleetId fleetId, Instant at) implements CrewEvent {}

    /** A pilot or a person is in the crew from now on, or has another role in it: any text, of which {@code leader} matters. */
    record CrewMemberSet(CrewId crewId, FleetId fleetId, Assignee member, String role, Instant at)
            implements CrewEvent {}

    /** A pilot or a person is not in the crew any more. */
    record CrewMemberRemoved(CrewId crewId, FleetId fleetId, Assignee member, Instant at) implements CrewEvent {}
}
