package dev.ufo.command.enrollment;

import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.RoverEvent.EnrollmentCodeCreated;
import dev.ufo.events.RoverEvent.EnrollmentCodeRemoved;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;

/** An enrollment code, as its commands see it. */
public sealed interface EnrollmentCode {
    /** There is none, or no more: deleted, used up, or its fleet deleted. */
    record Absent() implements EnrollmentCode {}

    /** It is good for enrolling in this fleet, once or, if reusable, again and again until it expires. */
    record Present(FleetId fleetId, boolean reusable) implements EnrollmentCode {}

    /** The code after one more fact. */
    static EnrollmentCode evolve(EnrollmentCode before, UfoEvent event) {
        return switch (event) {
            case EnrollmentCodeCreated created -> new Present(created.fleetId(), created.reusable());
            case EnrollmentCodeRemoved _, FleetDeleted _ -> new Absent();
            default -> before;
        };
    }
}
