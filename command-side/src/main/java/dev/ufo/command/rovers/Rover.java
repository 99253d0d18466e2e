package dev.ufo.command.rovers;

import dev.ufo.events.RoverEvent.RoverAutoTagsChanged;
import dev.ufo.events.RoverEvent.RoverEnrolled;
import dev.ufo.events.RoverEvent.RoverRemoved;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import java.util.List;

/** A rover, as its commands see it. */
public sealed interface Rover {
    /** There is none, or no more. */
    record Absent() implements Rover {}

    /** It is in this fleet and last told these tags of its own. */
    record Enrolled(FleetId fleetId, List<String> autoTags) implements Rover {
        public Enrolled {
            autoTags = List.copyOf(autoTags);
        }
    }

    /** The rover after one more fact. */
    static Rover evolve(Rover before, UfoEvent event) {
        return switch (event) {
            case RoverEnrolled enrolled -> new Enrolled(enrolled.fleetId(), enrolled.autoTags());
            case RoverAutoTagsChanged changed -> new Enrolled(changed.fleetId(), changed.autoTags());
            case RoverRemoved _ -> new Absent();
            default -> before;
        };
    }
}
