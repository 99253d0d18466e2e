package dev.ufo.events;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Facts about missions. */
public sealed interface MissionEvent extends UfoEvent {
    /** The mission it is about. */
    MissionId missionId();

    /** A mission was made; its key is the first part of its operations' codes. */
    record MissionCreated(MissionId missionId, FleetId fleetId, String name, String key, Instant at)
            implements MissionEvent {}

    /** A mission got another name, key or both; the former ones are free again. */
    record MissionRenamed(
            MissionId missionId,
            FleetId fleetId,
            String name,
            String key,
            String formerName,
            String formerKey,
            Instant at)
            implements MissionEvent {}

    /** A mission was deleted, and the operations that follow with it; its name and key are free again. */
    record MissionDeleted(MissionId missionId, FleetId fleetId, String name, String key, UserId by, Instant at)
            implements MissionEvent {}

    /** A mission came back as it was, and the operations that follow with it. */
    record MissionRestored(MissionId missionId, FleetId fleetId, String name, String key, UserId by, Instant at)
            implements MissionEvent {}
}
