package dev.ufo.query.missions;

import dev.ufo.door.View;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.MissionEvent.MissionRenamed;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.query.projection.ChangeType;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.Rows;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps {@code views.missions}. */
@Component
final class MissionsProjection implements Projection {
    private static final String SAVE = SqlFiles.of(MissionsProjection.class, "save");
    private static final String FORGET_FLEETS = SqlFiles.of(MissionsProjection.class, "forgetFleets");

    private record MissionRow(UUID id, UUID fleetId, String name, String key, long position) {}

    @Override
    public View view() {
        return View.MISSIONS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(MissionCreated.class, MissionRenamed.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.missions");
    }

    @Override
    public Optional<String> forgetFleets() {
        return Optional.of(FORGET_FLEETS);
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var missions = new LinkedHashMap<UUID, MissionRow>();
        for (var positioned : batch) {
            var row = switch (positioned.event()) {
                case MissionCreated created ->
                    new MissionRow(
                            created.missionId().value(),
                            created.fleetId().value(),
                            created.name(),
                            created.key(),
                            positioned.position());
                case MissionRenamed renamed -> renamed(renamed, positioned, missions);
                case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
            };
            missions.put(row.id(), row);
            changes.add(ChangeType.MISSION, new FleetId(row.fleetId()), new MissionId(row.id()), null);
        }
        Rows.write(connection, SAVE, missions.values());
    }

    /** The statement keeps the position of a row that is there; one of the same batch keeps it here. */
    private static MissionRow renamed(
            MissionRenamed renamed, PositionedEvent positioned, Map<UUID, MissionRow> missions) {
        var earlier = missions.get(renamed.missionId().value());
        return new MissionRow(
                renamed.missionId().value(),
                renamed.fleetId().value(),
                renamed.name(),
                renamed.key(),
                earlier == null ? positioned.position() : earlier.position());
    }
}
