package dev.ufo.query.operations;

import dev.ufo.events.AssigneeType;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import dev.ufo.ids.Uuids;
import dev.ufo.query.accounts.UserQuery;
import dev.ufo.query.fleets.FleetQuery;
import dev.ufo.query.missions.MissionQuery;
import dev.ufo.query.pilots.CrewQuery;
import dev.ufo.query.pilots.PilotQuery;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the board's filters out of a query (contract section 3.6): what is empty or cannot be resolved is ignored. */
@Component
final class BoardFilters {
    private final MissionQuery missions;
    private final PilotQuery pilots;
    private final CrewQuery crews;
    private final FleetQuery fleets;
    private final UserQuery users;
    private final LabelQuery labels;

    BoardFilters(
            MissionQuery missions,
            PilotQuery pilots,
            CrewQuery crews,
            FleetQuery fleets,
            UserQuery users,
            LabelQuery labels) {
        this.missions = missions;
        this.pilots = pilots;
        this.crews = crews;
        this.fleets = fleets;
        this.users = users;
        this.labels = labels;
    }

    BoardFilter read(FleetId fleet, Map<String, String> query) {
        var assignee = id(query, "assignee");
        var assigneeType = assignee.flatMap(found -> typeOf(fleet, found));
        return new BoardFilter(
                id(query, "mission")
                        .filter(mission -> missions.find(fleet, mission).isPresent()),
                text(query, "priority").flatMap(BoardFilters::clamped),
                assigneeType
                        .or(() -> text(query, "assignee_kind").flatMap(AssigneeType::find))
                        .map(AssigneeType::wire),
                assignee.filter(_ -> assigneeType.isPresent()),
                id(query, "creator").filter(user -> users.find(new UserId(user)).isPresent()),
                id(query, "label").filter(label -> labels.find(fleet, label).isPresent()),
                query.getOrDefault("archived", "").equals("1"));
    }

    static Optional<String> text(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    static Optional<UUID> id(Map<String, String> query, String name) {
        return text(query, name).flatMap(Uuids::parse);
    }

    static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** An integer, if need be the nearest of 32 bits: then nothing has that priority. */
    private static Optional<Integer> clamped(String text) {
        try {
            return Optional.of(Math.clamp(Long.parseLong(text), Integer.MIN_VALUE, Integer.MAX_VALUE));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Optional<AssigneeType> typeOf(FleetId fleet, UUID assignee) {
        if (pilots.find(fleet, assignee).isPresent()) {
            return Optional.of(AssigneeType.PILOT);
        }
        if (crews.isOfFleet(fleet, assignee)) {
            return Optional.of(AssigneeType.CREW);
        }
        return fleets.isMember(fleet, assignee) ? Optional.of(AssigneeType.USER) : Optional.empty();
    }
}
