package dev.ufo.command.operations;

import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A crew of a fleet.
 *
 * @param seats in the order in which they were taken
 */
public record Crew(FleetId fleetId, List<Seat> seats) {
    private static final String LEADER = "leader";

    public Crew {
        seats = List.copyOf(seats);
    }

    /**
     * A pilot's or a person's place.
     *
     * @param role any text
     */
    public record Seat(Assignee member, String role) {
        private boolean isPilots() {
            return member.type() == AssigneeType.PILOT;
        }
    }

    /** The pilot that works for it: the one that leads, else the first (contract section 4.2). People who lead do not count. */
    public Optional<PilotId> worker() {
        return seats.stream()
                .filter(Seat::isPilots)
                .filter(seat -> seat.role().equals(LEADER))
                .findFirst()
                .or(() -> seats.stream().filter(Seat::isPilots).findFirst())
                .map(seat -> new PilotId(seat.member().id()));
    }

    /** The seat of this member, if it has one. */
    public Optional<Seat> seat(Assignee member) {
        return seats.stream().filter(seat -> seat.member().equals(member)).findFirst();
    }

    Crew with(Seat seat) {
        List<Seat> after = new ArrayList<>(seats);
        if (seat(seat.member()).isEmpty()) {
            after.add(seat);
        } else {
            after.replaceAll(old -> old.member().equals(seat.member()) ? seat : old);
        }
        return new Crew(fleetId, after);
    }

    Crew without(Assignee member) {
        return new Crew(
                fleetId,
                seats.stream().filter(seat -> !seat.member().equals(member)).toList());
    }
}
