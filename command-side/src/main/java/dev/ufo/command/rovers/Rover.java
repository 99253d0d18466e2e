package dev.ufo.command.rovers;

import dev.ufo.command.decision.Outcome;
import dev.ufo.door.Refusal;
import dev.ufo.events.RoverEvent.RoverAutoTagsChanged;
import dev.ufo.events.RoverEvent.RoverEnrolled;
import dev.ufo.events.RoverEvent.RoverRemoved;
import dev.ufo.events.RoverEvent.RoverTagsChanged;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import java.util.List;
import java.util.function.Function;

/** A rover, as its commands see it. */
public sealed interface Rover {
    /** There is none, or no more. */
    record Absent() implements Rover {}

    /**
     * It is in this fleet.
     *
     * @param tags those that people gave it
     * @param autoTags those that it told of itself
     */
    record Enrolled(FleetId fleetId, List<String> tags, List<String> autoTags) implements Rover {
        public Enrolled {
            tags = List.copyOf(tags);
            autoTags = List.copyOf(autoTags);
        }
    }

    /** Decides on a rover of this fleet, or says that there is none. */
    default Outcome in(FleetId fleetId, Function<Enrolled, Outcome> decision) {
        return switch (this) {
            case Enrolled enrolled when enrolled.fleetId().equals(fleetId) -> decision.apply(enrolled);
            case Enrolled _, Absent _ -> Outcome.refuse(Refusal.notFound("there is no such rover in this fleet"));
        };
    }

    /** The rover after one more fact. */
    static Rover evolve(Rover before, UfoEvent event) {
        return switch (event) {
            case RoverEnrolled enrolled -> new Enrolled(enrolled.fleetId(), enrolled.tags(), enrolled.autoTags());
            case RoverRemoved _ -> new Absent();
            default ->
                switch (before) {
                    case Absent absent -> absent;
                    case Enrolled enrolled -> evolve(enrolled, event);
                };
        };
    }

    private static Enrolled evolve(Enrolled before, UfoEvent event) {
        return switch (event) {
            case RoverTagsChanged changed -> new Enrolled(before.fleetId(), changed.tags(), before.autoTags());
            case RoverAutoTagsChanged changed -> new Enrolled(before.fleetId(), before.tags(), changed.autoTags());
            default -> before;
        };
    }
}
