package dev.ufo.query.missions;

import dev.ufo.door.View;
import dev.ufo.events.MissionEvent;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.MissionEvent.MissionDeleted;
import dev.ufo.events.MissionEvent.MissionRenamed;
import dev.ufo.events.MissionEvent.MissionRestored;
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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps {@code views.missions}. */
@Component
final class MissionsProjection implements Projection {
    private static final String SAVE = SqlFiles.of(MissionsProjection.class, "save");
    private static final String FORGET_FLEETS = SqlFiles.of(MissionsProjection.class, "forgetFleets");

    /**
     * What is kept of one.
     *
     * @param position where it was made; the statement keeps that of a row that is there
     * @param deletedAt null if people see it
     */
    private record MissionRow(
            UUID id,
            UUID fleetId,
            String name,
            String key,
            long position,
            @Nullable Instant deletedAt) {}

    @Override
    public View view() {
        return View.MISSIONS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(MissionCreated.class, MissionRenamed.class, MissionDeleted.class, MissionRestored.class);
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
            var id = ((MissionEvent) positioned.event()).missionId().value();
            var earlier = missions.get(id);
            var row = row(positioned.event(), earlier == null ? positioned.position() : earlier.position());
            missions.put(id, row);
            changes.add(ChangeType.MISSION, new FleetId(row.fleetId()), new MissionId(row.id()), null);
        }
        Rows.write(connection, SAVE, missions.values());
    }

    private static MissionRow row(UfoEvent event, long position) {
        return switch (event) {
            case MissionCreated created ->
                row(created, created.fleetId(), created.name(), created.key(), position, null);
            case MissionRenamed renamed ->
                row(renamed, renamed.fleetId(), renamed.name(), renamed.key(), position, null);
            case MissionDeleted deleted ->
                row(deleted, deleted.fleetId(), deleted.name(), deleted.key(), position, deleted.at());
            case MissionRestored restored ->
                row(restored, restored.fleetId(), restored.name(), restored.key(), position, null);
            case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
        };
    }

    private static MissionRow row(
            MissionEvent event, FleetId fleet, String name, String key, long position, @Nullable Instant deletedAt) {
        return new MissionRow(event.missionId().value(), fleet.value(), name, key, position, deletedAt);
    }
}
