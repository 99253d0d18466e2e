package dev.ufo.query.pilots;

import dev.ufo.door.View;
import dev.ufo.events.CrewEvent;
import dev.ufo.events.CrewEvent.CrewCreated;
import dev.ufo.events.CrewEvent.CrewDeleted;
import dev.ufo.events.CrewEvent.CrewMemberRemoved;
import dev.ufo.events.CrewEvent.CrewMemberSet;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.ChangeType;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.Rows;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps {@code views.pilots} and the crews that they form. */
@Component
final class PilotsProjection implements Projection {
    private static final String SAVE = SqlFiles.of(PilotsProjection.class, "save");
    private static final String REMOVE = SqlFiles.of(PilotsProjection.class, "remove");
    private static final String FORGET_FLEETS = SqlFiles.of(PilotsProjection.class, "forgetFleets");

    private record PilotRow(UUID id, UUID fleetId, String name, String kind, long position) {}

    @Override
    public View view() {
        return View.PILOTS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Stream.of(CrewRows.EVENTS, Set.of(PilotAdded.class, PilotRemoved.class))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return Stream.concat(CrewRows.TABLES.stream(), Stream.of("views.pilots"))
                .toList();
    }

    @Override
    public Optional<String> forgetFleets() {
        return Optional.of(FORGET_FLEETS);
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var added = new ArrayList<PilotRow>();
        var removed = new ArrayList<UUID>();
        var crews = new CrewRows();
        for (var positioned : batch) {
            if (positioned.event() instanceof CrewEvent event) {
                tell(event, changes);
            }
            switch (positioned.event()) {
                case PilotAdded pilot ->
                    added.add(new PilotRow(
                            pilot.pilotId().value(),
                            pilot.fleetId().value(),
                            pilot.name(),
                            pilot.kind().wire(),
                            positioned.position()));
                case PilotRemoved pilot -> removed.add(pilot.pilotId().value());
                case CrewCreated crew -> crews.add(crew, positioned.position());
                case CrewDeleted crew -> crews.remove(crew);
                case CrewMemberSet set -> crews.seat(set, positioned.position());
                case CrewMemberRemoved gone -> crews.unseat(gone);
                case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
            }
        }
        Rows.write(connection, SAVE, added);
        Rows.writeIds(connection, REMOVE, removed); // after: an id is never added again
        crews.save(connection);
    }

    private static void tell(CrewEvent event, ViewChanges changes) {
        switch (event) {
            case PilotAdded added -> changes.add(ChangeType.PILOT, added.fleetId(), added.pilotId(), null);
            case PilotRemoved removed -> changes.add(ChangeType.PILOT, removed.fleetId(), removed.pilotId(), null);
            case CrewCreated created -> changes.add(ChangeType.CREW, created.fleetId(), created.crewId(), null);
            case CrewDeleted deleted -> changes.add(ChangeType.CREW, deleted.fleetId(), deleted.crewId(), null);
            case CrewMemberSet set -> changes.add(ChangeType.CREW, set.fleetId(), set.crewId(), null);
            case CrewMemberRemoved gone -> changes.add(ChangeType.CREW, gone.fleetId(), gone.crewId(), null);
        }
    }
}
