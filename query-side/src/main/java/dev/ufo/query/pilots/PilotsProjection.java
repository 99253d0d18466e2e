package dev.ufo.query.pilots;

import dev.ufo.door.View;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.UfoEvent;
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
import org.springframework.stereotype.Component;

/** Keeps {@code views.pilots}. */
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
        return Set.of(PilotAdded.class, PilotRemoved.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.pilots");
    }

    @Override
    public Optional<String> forgetFleets() {
        return Optional.of(FORGET_FLEETS);
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var added = new ArrayList<PilotRow>();
        var removed = new ArrayList<UUID>();
        for (var positioned : batch) {
            switch (positioned.event()) {
                case PilotAdded pilot ->
                    added.add(new PilotRow(
                            pilot.pilotId().value(),
                            pilot.fleetId().value(),
                            pilot.name(),
                            pilot.kind().wire(),
                            positioned.position()));
                case PilotRemoved pilot -> removed.add(pilot.pilotId().value());
                case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
            }
        }
        Rows.write(connection, SAVE, added);
        Rows.writeIds(connection, REMOVE, removed); // after: an id is never added again
    }
}
