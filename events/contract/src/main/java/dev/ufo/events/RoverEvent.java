package dev.ufo.events;

import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about rovers and the codes that enroll them. */
public sealed interface RoverEvent extends UfoEvent {
    /** The fleet it is about. */
    FleetId fleetId();

    /** A code was made; the log keeps only its first characters, as people see them in lists. */
    record EnrollmentCodeCreated(
            EnrollmentCodeId codeId,
            FleetId fleetId,
            String label,
            String hint,
            boolean reusable,
            @Nullable Instant expiresAt,
            UserId createdBy,
            Instant at)
            implements RoverEvent {}

    /** A code is no more: used up, or deleted by a person. */
    record EnrollmentCodeRemoved(EnrollmentCodeId codeId, FleetId fleetId, Instant at) implements RoverEvent {}

    /** A host joined the fleet. */
    record RoverEnrolled(
            RoverId roverId,
            FleetId fleetId,
            EnrollmentCodeId codeId,
            String name,
            List<String> tags,
            List<String> autoTags,
            Instant at)
            implements RoverEvent {
        public RoverEnrolled {
            tags = List.copyOf(tags);
            autoTags = List.copyOf(autoTags);
        }
    }

    /** An owner or admin gave it other tags, beside those of its own. */
    record RoverTagsChanged(RoverId roverId, FleetId fleetId, List<String> tags, UserId by, Instant at)
            implements RoverEvent {
        public RoverTagsChanged {
            tags = List.copyOf(tags);
        }
    }

    /** The host told other abilities than before. */
    record RoverAutoTagsChanged(RoverId roverId, FleetId fleetId, List<String> autoTags, Instant at)
            implements RoverEvent {
        public RoverAutoTagsChanged {
            autoTags = List.copyOf(autoTags);
        }
    }

    /** It called for the first time, or again after silence. */
    record RoverCameOnline(RoverId roverId, FleetId fleetId, Instant at) implements RoverEvent {}

    /** It was silent for the whole presence window. */
    record RoverWentOffline(RoverId roverId, FleetId fleetId, Instant at) implements RoverEvent {}

    /** It left the fleet, or was sent away; its token is dead. */
    record RoverRemoved(RoverId roverId, FleetId fleetId, Instant at) implements RoverEvent {}
}
